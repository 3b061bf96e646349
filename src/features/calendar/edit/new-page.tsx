import { useSignal } from '@preact/signals';
import { organisationLabel } from '../../../domain/organisation.ts';
import { type ClockTime, type Day, dayAt } from '../../../domain/time.ts';
import { formatTime } from '../../../i18n/format.ts';
import { useDraft } from '../../../local/drafts.ts';
import { me } from '../../../local/me.ts';
import { house } from '../../../local/queries/house.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { readAt } from '../at.ts';
import { isDesk, mayPropose, role } from '../may.ts';
import { saveAndSay } from '../save.ts';
import { type ActivityDraft, emptyDraft, faultsOf, wordsOf } from './activity-draft.ts';
import { ActivityForm } from './activity-form.tsx';
import { sayActivityRefusal } from './refusal-words.ts';
import { makeAll, onlyOnce, type RepeatDraft, repeatsOf } from './repeat.ts';
import { RepeatSection } from './repeat-section.tsx';
import type { FormWorld } from './time-section.tsx';
import { useWorld } from './use-world.ts';
import { words } from './words.ts';

/** `/calendar/new`, and `/calendar/new/:at` for an hour that was empty: a proposal, or at the desk an activity. */
export function Page({ params }: PageProps) {
  const world = useWorld();
  if (!mayPropose())
    return (
      <Scaffold
        title={words.propose()}
        back={{ href: routes.calendar, label: words.toCalendar() }}
        forest="path"
      >
        {role() === 'guest' ? (
          <Notice>{words.membersOnly()}</Notice>
        ) : (
          <Notice action={<LinkButton href={routes.home}>{words.toStart()}</LinkButton>}>
            {words.whoFirst()}
          </Notice>
        )}
      </Scaffold>
    );
  return world ? <NewActivity world={world} at={readAt(params.at ?? '')} /> : null;
}

/** "Åsa, Skatteverket", of whoever's phone it is; empty on the tablets. */
function useOwnName(): string {
  const id = me.value;
  const person = id === null || role() !== 'member' ? undefined : livePerson(id).value;
  if (!person) return '';
  const { firstName, organisation } = person.fields;
  const name = organisation === null ? '' : organisationLabel(organisations.value.get(organisation));
  return name === '' ? firstName : `${firstName}, ${name}`;
}

const anHour = 3_600_000;

/** Begins where it was asked for, else at the next full hour; an hour long. */
function firstTimes(
  world: FormWorld,
  at: { day: Day; time: ClockTime } | null,
): { day: Day; from: ClockTime; to: ClockTime } {
  const { timeZone } = world.rules;
  const next = Math.ceil(world.now / anHour) * anHour;
  const from = at?.time ?? formatTime(next, timeZone);
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const to = `${String((hour + 1) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { day: at?.day ?? dayAt(next, timeZone), from, to };
}

interface NewActivityProps {
  world: FormWorld;
  at: { readonly day: Day; readonly time: ClockTime } | null;
}

function NewActivity({ world, at }: NewActivityProps) {
  const [draft, clear] = useDraft<Partial<ActivityDraft> | null>('calendar.new', null);
  const [again, clearAgain] = useDraft<RepeatDraft>('calendar.new.again', onlyOnce);
  const isTried = useSignal(false);
  const ownName = useOwnName();
  const isHost = isDesk();
  const { day, from, to } = firstTimes(world, at);
  const first = emptyDraft(day, from, to, ownName);
  // Only what was touched is in the draft, so whoever comes back by another empty hour means that one.
  const value: ActivityDraft = { ...first, ...draft.value };
  const faults = faultsOf(world.rules, value, undefined, world.now);
  const repeats = repeatsOf(world.rules, value, again.value);
  const startOver = (): void => {
    clear();
    clearAgain();
  };
  const keep = async (): Promise<void> => {
    isTried.value = Object.keys(faults).length > 0;
    const said = wordsOf(value, world.rules.timeZone);
    if (isTried.value || !said) return;
    const person = role() === 'member' ? me.value : null;
    const { isCourse } = again.value;
    const made = makeAll(world.rules, said, repeats, { role: role(), person, isCourse });
    if (!made.ok) return void showSnack({ text: sayActivityRefusal(made.code) });
    if (!(await saveAndSay(made.value.changes, isHost ? words.added() : words.proposed()))) return;
    startOver();
    navigate(routes.activity(made.value.id), { replace: true });
  };
  return (
    <Scaffold
      title={isHost ? words.add() : words.propose()}
      lead={isHost ? words.addLead() : words.proposeLead()}
      back={{ href: routes.calendar, label: words.toCalendar() }}
      actions={
        <>
          {draft.value !== null && (
            <Button variant="quiet" onClick={startOver}>
              {words.clear()}
            </Button>
          )}
          <Button variant="primary" icon="check" onClick={() => void keep()}>
            {isHost ? words.doAdd() : words.doPropose()}
          </Button>
        </>
      }
    >
      <ActivityForm
        world={world}
        house={house.value}
        id={null}
        value={value}
        onValue={(part) => {
          draft.value = { ...draft.value, ...part };
        }}
        faults={isTried.value ? faults : {}}
      />
      {value.day === value.lastDay && (
        <RepeatSection
          value={again.value}
          onValue={(part) => {
            again.value = { ...again.value, ...part };
          }}
          repeats={repeats}
          timeZone={world.rules.timeZone}
          now={world.now}
        />
      )}
    </Scaffold>
  );
}
