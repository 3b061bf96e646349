import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type BreakfastRules, usualSeries } from '../../domain/breakfast/breakfast.ts';
import type { Activity } from '../../domain/calendar/activity.ts';
import type { ActivityRow } from '../../domain/calendar/activity-rules.ts';
import { agendaOf } from '../../domain/calendar/agenda.ts';
import { type FileEvent, planImport } from '../../domain/calendar/file-import.ts';
import { placesOf } from '../../domain/calendar/joining-rules.ts';
import { stretchOn } from '../../domain/calendar/repeats.ts';
import { Stack } from '../../ui/stack.tsx';
import { AgendaView, OwnProposals, Past } from './agenda/agenda-view.tsx';
import type { Taking } from './agenda/line-detail.ts';
import type { Shown } from './agenda/shown.ts';
import { WeekView } from './agenda/week-view.tsx';
import { DeskView } from './desk/desk-page.tsx';
import { JoinView } from './detail/join-part.tsx';
import { Standing } from './detail/standing.tsx';
import { emptyDraft } from './edit/activity-draft.ts';
import { ActivityForm } from './edit/activity-form.tsx';
import { ImportPreview } from './import/import-preview.tsx';
import { words as importWords } from './import/words.ts';

const timeZone = 'Europe/Stockholm';
const now = Date.UTC(2026, 10, 30, 7);
const rules: BreakfastRules = { series: usualSeries, days: new Map(), timeZone };
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const rowOf = (
  id: string,
  day: string,
  from: string,
  to: string,
  part: Partial<Activity> = {},
): ActivityRow => ({
  id,
  fields: {
    ...{ title: 'Samtal om tillit', form: 'campfire', spot: '', place: 'Lägerelden' },
    ...stretchOn(day, from, to, timeZone),
    ...{ openness: 'join', soundLevel: 'talk', by: 'Åsa, Skatteverket', person: 'me', about: '' },
    ...{ signUp: true, capacity: 8, state: 'agreed', reason: '', series: '', part: 0, parts: 0 },
    ...{ learned: '', links: [], picture: '' },
    ...part,
  },
});

const takingOf = (
  asked: number,
  capacity: number | null,
  standing: Taking['standing'] = { is: 'out' },
): Taking => ({
  places: placesOf(
    Array.from({ length: asked }, (_, n) => ({
      ...{ person: `p${n}`, activity: 'a', day: '2026-12-01' },
      claim: { round: 0, at: n, person: `p${n}` },
    })),
    capacity,
  ),
  standing,
});

const shown: Shown = {
  ...{ house: undefined, timeZone, now, mayPropose: true },
  takingOf: (_, { capacity }) => takingOf(5, capacity),
};

const rows: readonly ActivityRow[] = [
  rowOf('on', '2026-11-30', '07:30', '09:00', { signUp: false, openness: 'listen' }),
  rowOf('long', '2026-12-01', '13:00', '14:00', { title: `${long} och vi`, place: long, capacity: 2 }),
  rowOf('rtl', '2026-12-01', '15:00', '16:00', { title: 'نبدأ بسؤال بسيط', openness: 'internal' }),
  rowOf('part', '2026-12-02', '13:00', '15:00', { form: 'course', part: 2, parts: 4 }),
  rowOf('over', '2026-12-02', '09:00', '10:00', { title: 'Bokad innan frukosten flyttades' }),
  rowOf('off', '2026-12-03', '13:00', '15:00', { state: 'cancelled', reason: 'Ledaren är sjuk' }),
  rowOf('asked', '2026-12-04', '10:00', '11:00', { state: 'proposed', about: 'ord '.repeat(80) }),
  rowOf('no', '2026-12-04', '14:00', '15:00', { state: 'declined', reason: 'Krockar med stämman' }),
];
const asked = { from: '2026-11-30', count: 5, now, closes: '18:00' };
const ignore = (): void => undefined;

function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}

/** One line of each fate. */
const events: readonly FileEvent[] = (
  [
    ['new', 'Samtal om öppna data', '2026-12-01', '13:00', '14:00'],
    ['long', `${long} ${long}`, '2026-12-01', '15:00', '16:00'],
    ['breakfast', 'Avstämning', '2026-12-02', '08:30', '09:00'],
    ['past', 'Det som var', '2026-11-02', '08:30', '09:00'],
    ['activity-asked@hub.stigen', 'Samtal om tillit', '2026-12-04', '11:00', '12:00'],
  ] as const
).map(([uid, title, day, from, to], n) => ({
  ...{ uid, title, about: '', place: n === 1 ? long : 'Lägerelden', instance: n === 0 ? now : null },
  ...{ ...stretchOn(day, from, to, timeZone), isCancelled: false },
}));

function Preview() {
  const picked = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const form = useSignal<Activity['form']>('meeting');
  const openness = useSignal<Activity['openness']>('join');
  const horizon = importWords.horizon('31 maj 2027');
  return (
    <ImportPreview
      lines={planImport(rules, events, rows, now)}
      {...{ picked, form, openness, timeZone, now, horizon }}
    />
  );
}

/** The calendar's parts in their states, with invented people. */
export function Gallery() {
  const draft = emptyDraft('2026-12-02', '09:00', '10:00', 'Generaldirektör Åsa');
  return (
    <Stack gap={5}>
      <Case title="Agenda: nothing yet, for a guest">
        <AgendaView days={agendaOf(rules, [], asked)} shown={{ ...shown, mayPropose: false }} />
      </Case>
      <Case title="Agenda: every sort">
        <AgendaView days={agendaOf(rules, rows, asked)} shown={shown} />
      </Case>
      <Case title="Own proposals, and what has been">
        <OwnProposals rows={rows.slice(-2)} shown={shown} />
        <Past rows={rows.slice(0, 1)} shown={shown} />
      </Case>
      <Case title="Taking part: not yet, full, inside and not shared, waiting">
        {[
          takingOf(0, 3),
          takingOf(3, 3),
          takingOf(3, 3, { is: 'inside' }),
          takingOf(5, 3, { is: 'waiting', place: 2 }),
        ].map((taking, n) => (
          <JoinView key={n} taking={taking} isShared={n !== 2} onJoin={ignore} onWithdraw={ignore} />
        ))}
      </Case>
      <Case title="Standing: proposed, declined, cancelled, under a breakfast">
        {['asked', 'no', 'off', 'over'].flatMap((id) => {
          const activity = rows.find((row) => row.id === id);
          return activity ? [<Standing key={id} activity={activity} rules={rules} isHost />] : [];
        })}
      </Case>
      <Case title="Desk: none, and something of each">
        <DeskView rules={rules} rows={[]} house={undefined} now={now} />
        <DeskView rules={rules} rows={rows} house={undefined} now={now} />
      </Case>
      <Case title="A day, drawn: every sort at once, and nothing">
        <WeekView
          days={agendaOf(rules, rows, { ...asked, from: '2026-12-01', count: 1 })}
          closes="18:00"
          shown={shown}
        />
        <WeekView days={[{ day: '2026-12-05', lines: [] }]} closes="18:00" shown={shown} />
      </Case>
      <Case title="A file, before it comes in: every fate, and long names">
        <Preview />
      </Case>
      <Case title="Form: over breakfast, with all that can be wrong">
        <ActivityForm
          world={{ rules, all: rows, closes: '18:00', now }}
          house={undefined}
          id={null}
          value={{ ...draft, signUp: true, capacity: '0' }}
          onValue={ignore}
          faults={{ title: 'title-empty', capacity: 'capacity-out-of-range', when: 'over-breakfast' }}
        />
      </Case>
    </Stack>
  );
}
