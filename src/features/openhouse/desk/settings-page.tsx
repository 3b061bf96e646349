import { useSignal } from '@preact/signals';
import { changeWeek, type WeekRefusal, type WeekSettings } from '../../../domain/openhouse/weeks.ts';
import { useDraft } from '../../../local/drafts.ts';
import { weeks } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import { DayFields, NewDay } from './day-fields.tsx';
import { DeskGate } from './desk-gate.tsx';
import { settingsWords as words } from './settings-words.ts';
import { TaskFields } from './task-fields.tsx';
import { formOf, isDayRight, settingsOf, type WeekForm } from './week-form.ts';
import { deskWords } from './words.ts';

/** The host changes a week, opens its sign-up and closes it. */
export function Page({ params }: PageProps) {
  const week = weeks.value.find(({ id }) => id === params.week);
  const back = { href: routes.openHouseDesk, label: deskWords.toDesk() };
  return (
    <DeskGate>
      {week ? (
        <Form key={week.id} week={week} back={back} />
      ) : (
        <Scaffold title={words.title()} back={back}>
          <Notice>{deskWords.noWeek()}</Notice>
        </Scaffold>
      )}
    </DeskGate>
  );
}

/** What the state's button says, what it makes of the week, and what is said then. */
const steps = {
  draft: { label: words.openNow, to: 'open', said: words.opened },
  open: { label: words.close, to: 'closed', said: words.closed },
  closed: { label: words.again, to: 'open', said: words.opened },
} as const;

function Form({ week, back }: { week: RowOf<'week'>; back: { href: string; label: string } }) {
  // Nothing is kept as long as nothing was changed, or what another desk saves would not show.
  const [draft, clear] = useDraft<WeekForm | null>(`openhouse.week.${week.id}`, null);
  const refusal = useSignal<WeekRefusal | null>(null);
  const form = draft.value ?? formOf(week);
  const change = (part: Partial<WeekForm>): void => {
    refusal.value = null;
    draft.value = { ...form, ...part };
  };
  const isWrong = !form.days.every(isDayRight);
  const keep = async (more: Partial<WeekSettings>, said: string): Promise<void> => {
    if (isWrong) return;
    const done = changeWeek(week, { ...settingsOf(form), ...more });
    refusal.value = done.ok ? null : done.code;
    if (done.ok && (await saveAndSay(done.value, said))) clear();
  };
  const step = steps[week.fields.state];
  const error = (code: WeekRefusal): string | undefined =>
    refusal.value === code ? words[code]() : undefined;
  return (
    <Scaffold
      title={words.title()}
      lead={deskWords[week.fields.state]()}
      back={back}
      actions={
        <>
          <Button onClick={() => void keep({ state: step.to }, step.said())}>{step.label()}</Button>
          <Button variant="primary" aria-disabled={isWrong} onClick={() => void keep({}, words.saved())}>
            {words.save()}
          </Button>
        </>
      }
    >
      <Section title={words.words()}>
        <Field
          label={words.weekTitle()}
          error={error('title-empty') ?? error('title-too-long')}
          value={form.title}
          onValue={(title) => change({ title })}
          autoCapitalize="sentences"
          maxLength={200}
        />
        <Field
          kind="textarea"
          rows={6}
          label={words.about()}
          hint={words.aboutHint()}
          error={error('about-too-long')}
          value={form.about}
          onValue={(about) => change({ about })}
          autoCapitalize="sentences"
        />
        <Field
          label={words.place()}
          hint={words.placeHint()}
          value={form.place}
          onValue={(place) => change({ place })}
          maxLength={200}
        />
      </Section>
      <Section title={words.days()} text={words.daysText()}>
        {(error('no-days') ?? error('too-many-days')) && (
          <Notice tone="warn" live>
            {error('no-days') ?? error('too-many-days')}
          </Notice>
        )}
        {form.days.map((one, index) => (
          <DayFields
            key={one.day}
            value={one}
            onValue={(next) => change({ days: form.days.map((old, i) => (i === index ? next : old)) })}
            onRemove={() => change({ days: form.days.filter((_, i) => i !== index) })}
          />
        ))}
        <NewDay days={form.days} onDays={(days) => change({ days })} />
      </Section>
      <Section title={words.tasks()}>
        <TaskFields tasks={form.tasks} onTasks={(tasks) => change({ tasks })} />
      </Section>
    </Scaffold>
  );
}
