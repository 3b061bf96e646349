import type { ComponentChildren } from 'preact';
import type { MorningGuest } from '../../domain/openhouse/morning.ts';
import type { Standing } from '../../domain/openhouse/queue.ts';
import type { WeekDay } from '../../domain/openhouse/week.ts';
import type { WeekCount } from '../../domain/openhouse/week-count.ts';
import { usualDay } from '../../domain/openhouse/weeks.ts';
import { Stack } from '../../ui/stack.tsx';
import { Counts } from './desk/counts.tsx';
import type { GuestFace } from './desk/guest-faces.ts';
import { GuestList } from './desk/guest-list.tsx';
import { DayCard } from './guest/day-card.tsx';
import { NewsView } from './guest/standing-news-part.tsx';
import parts from './parts.module.css';

const long = 'Förvaltningsgemensamma utvecklingsdagar om verksamhetsövergripande samverkansformer';
const longName = 'Wolfeschlegelsteinhausenbergerdorff';
const ignore = (): void => undefined;

const dayOf = (n: number, part: Partial<WeekDay> = {}): WeekDay => ({
  ...usualDay(`2026-11-2${n}`),
  capacity: 12,
  ...part,
});
const crowdOf = (placed: number, waiting = 0) => ({
  placed: { length: placed },
  waiting: { length: waiting },
});

interface DayCase {
  readonly one: WeekDay;
  readonly crowd: ReturnType<typeof crowdOf>;
  readonly standing?: Standing;
  readonly when?: 'over' | 'today' | 'ahead';
  readonly isChosen?: boolean | null;
}

const days: readonly DayCase[] = [
  { one: dayOf(1), crowd: crowdOf(4), when: 'over', isChosen: null },
  { one: dayOf(2, { note: long }), crowd: crowdOf(11), when: 'today', isChosen: true },
  { one: dayOf(3, { capacity: null }), crowd: crowdOf(30), isChosen: false },
  { one: dayOf(4), crowd: crowdOf(12, 3), isChosen: false },
  { one: dayOf(5), crowd: crowdOf(12, 3), standing: { state: 'placed' }, isChosen: null },
  { one: dayOf(6), crowd: crowdOf(12, 4), standing: { state: 'waiting', place: 3 }, isChosen: null },
];

const guest = (person: string, part: Partial<MorningGuest> = {}): MorningGuest => ({
  ...{ person, state: 'expected', place: null, isWalkIn: false },
  ...{ signUp: person, visit: null, since: null, greeter: null },
  ...part,
});
const guests: readonly MorningGuest[] = [
  guest('Agda'),
  guest(longName, { greeter: longName }),
  guest('Cilla', { state: 'here', visit: 'v', since: Date.UTC(2026, 10, 23, 7, 12), greeter: 'Maja' }),
  guest('Doris', { state: 'left', visit: 'v' }),
  guest('Edvin', {
    state: 'here',
    isWalkIn: true,
    signUp: null,
    visit: 'v',
    since: Date.UTC(2026, 10, 23, 8),
  }),
  guest('Frej', { state: 'waiting', place: 1 }),
];
const faces: ReadonlyMap<string, GuestFace> = new Map(
  guests.map(({ person }, n) => [person, { name: person, organisation: n % 2 === 0 ? '' : long }]),
);

const few: WeekCount = {
  ...{ title: long, firstDay: '2026-11-23', lastDay: '2026-11-27', days: [], organisations: [] },
  ...{ others: 0, stamps: [], otherStamps: 0, applications: 0 },
};
const many: WeekCount = {
  ...few,
  days: [
    { from: '2026-11-23', to: '2026-11-23', people: 15 },
    { from: '2026-11-24', to: '2026-11-27', people: 5 },
  ],
  ...{ organisations: [{ organisation: 'nowhere', people: 10 }], others: 5 },
  ...{ stamps: [{ zone: 'oasis', people: 10 }], otherStamps: 5, applications: 5 },
};

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

/** The open house's parts in their states, with invented people. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <Case title="Days: over, chosen, room for all, full, with a place, waiting">
        <ol class={parts.cards}>
          {days.map(({ one, crowd, standing = { state: 'none' }, when = 'ahead', isChosen = null }) => (
            <DayCard
              key={one.day}
              {...{ one, crowd, standing, when, isChosen }}
              language="sv"
              onChosen={ignore}
            />
          ))}
        </ol>
      </Case>
      <Case title="News of the queue: a place has come free; others were earlier">
        <NewsView news={[{ id: 'a', day: '2026-11-24', standing: { state: 'placed' } }]} onHear={ignore} />
        <NewsView
          news={[{ id: 'a', day: '2026-11-24', standing: { state: 'waiting', place: 2 } }]}
          onHear={ignore}
        />
      </Case>
      <Case title="The morning: nobody, and guests of every sort">
        <GuestList guests={[]} faces={faces} isRead />
        <GuestList guests={guests} faces={faces} isRead />
      </Case>
      <Case title="After the week: too few to tell, and many">
        <Counts count={few} />
        <Counts count={many} />
      </Case>
    </Stack>
  );
}
