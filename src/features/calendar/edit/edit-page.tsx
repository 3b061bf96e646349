import { useSignal } from '@preact/signals';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { editActivity } from '../../../domain/calendar/activity-write.ts';
import { followMove } from '../../../domain/calendar/joining-rules.ts';
import type { Change } from '../../../domain/change.ts';
import { useDraft } from '../../../local/drafts.ts';
import { house } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { goBack } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { NoActivity } from '../detail/activity-page.tsx';
import { isDesk, isOwn } from '../may.ts';
import { saveAndSay } from '../save.ts';
import { joiningsOf } from '../takings.ts';
import { useActivity } from '../use-activity.ts';
import { type ActivityDraft, draftOf, faultsOf, wordsOf } from './activity-draft.ts';
import { ActivityForm } from './activity-form.tsx';
import { sayActivityRefusal } from './refusal-words.ts';
import type { FormWorld } from './time-section.tsx';
import { useWorld } from './use-world.ts';
import { words } from './words.ts';

/** `/calendar/:activity/edit`: the host changes everything, whoever started it the words, and the rest until the host agrees. */
export function Page({ params }: PageProps) {
  const activity = useActivity(params.activity ?? '');
  const world = useWorld();
  if (!activity) return <NoActivity isKnown={activity === null} />;
  if (!isDesk() && !isOwn(activity.fields))
    return (
      <Scaffold
        title={words.edit()}
        back={{ href: routes.activity(activity.id), label: activity.fields.title }}
        forest="path"
      >
        <Notice>{words.notYours()}</Notice>
      </Scaffold>
    );
  return world ? <EditActivity activity={activity} world={world} /> : null;
}

function EditActivity({ activity, world }: { activity: ActivityRow; world: FormWorld }) {
  const { id, fields } = activity;
  const { rules, now } = world;
  const [draft, clear] = useDraft<Partial<ActivityDraft> | null>(`calendar.edit.${id}`, null);
  const isTried = useSignal(false);
  // Only what was touched: what somebody else changes meanwhile shows through.
  const value: ActivityDraft = { ...draftOf(fields, rules.timeZone), ...draft.value };
  const faults = faultsOf(rules, value, fields, now);
  const claims = joiningsOf(id);
  const keep = async (): Promise<void> => {
    isTried.value = Object.keys(faults).length > 0;
    const said = wordsOf(value, rules.timeZone);
    if (isTried.value || !said) return;
    const made = editActivity(rules, activity, said);
    if (!made.ok) return void showSnack({ text: sayActivityRefusal(made.code) });
    const moved = { id, fields: { ...fields, starts: said.starts, ends: said.ends } };
    const following: Change[] = isDesk() ? followMove(moved, claims, rules.timeZone) : [];
    if (!(await saveAndSay([...made.value, ...following], words.saved()))) return;
    clear();
    goBack(routes.activity(id));
  };
  return (
    <Scaffold
      title={words.edit()}
      lead={<bdi>{fields.title}</bdi>}
      back={{ href: routes.activity(id), label: fields.title }}
      actions={
        <>
          {draft.value !== null && (
            <Button variant="quiet" onClick={clear}>
              {words.clear()}
            </Button>
          )}
          <Button variant="primary" icon="check" onClick={() => void keep()}>
            {words.save()}
          </Button>
        </>
      }
    >
      <ActivityForm
        world={world}
        house={house.value}
        id={id}
        value={value}
        onValue={(part) => {
          draft.value = { ...draft.value, ...part };
        }}
        faults={isTried.value ? faults : {}}
        isSettled={!isDesk() && fields.state !== 'proposed'}
      />
    </Scaffold>
  );
}
