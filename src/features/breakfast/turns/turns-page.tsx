import { useSignal } from '@preact/signals';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { isLocked } from '../../../domain/breakfast/roster.ts';
import { formatTime } from '../../../i18n/format.ts';
import { breakfastRules, kitchen } from '../../../local/queries/breakfast.ts';
import { turnsOn } from '../../../local/queries/breakfast-day.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDayTitle } from '../overview/say.ts';
import { useChosenBreakfast } from '../roster/chosen-breakfast.ts';
import { DayChoice } from '../roster/day-choice.tsx';
import { faceOf } from '../roster/people.ts';
import { type Post, rosterOf } from '../roster/roster.ts';
import { rosterWords } from '../roster/words.ts';
import { type Deed, readViewer, type Viewer } from './deeds.ts';
import { isLate, LateTurns } from './late-turns.tsx';
import { LostTurns } from './lost-turns.tsx';
import { printRoster } from './roster-sheet.tsx';
import { suggestionsFor } from './suggest.ts';
import { TaskCard } from './task-card.tsx';
import { leaveFor, offerFor, takeFor } from './turn-acts.ts';
import { type Question, TurnSheets } from './turn-sheets.tsx';
import styles from './turns.module.css';
import { words } from './words.ts';

/** Who lends a hand at a breakfast: take, leave, swap, stand behind. */
export function Page() {
  const { coming, breakfast, chosen } = useChosenBreakfast();
  const viewer = readViewer();
  const back = { href: routes.breakfast, label: rosterWords.toBreakfast() };
  return (
    <Scaffold
      title={words.title()}
      lead={viewer.at === 'phone' ? words.phoneLead() : words.lead()}
      back={back}
      actions={
        breakfast &&
        viewer.at !== 'phone' && (
          <Button icon="printer" onClick={() => void printRoster(breakfast)}>
            {words.printRoster()}
          </Button>
        )
      }
    >
      <LostTurns />
      {viewer.at === 'phone' && viewer.me === null && (
        <Notice action={<LinkButton href={routes.home}>{words.toStart()}</LinkButton>}>
          {words.whoAreYou()}
        </Notice>
      )}
      {breakfast ? (
        <>
          <DayChoice
            coming={coming}
            day={breakfast.day}
            onDay={(day) => {
              chosen.value = day;
            }}
          />
          <Roster key={breakfast.day} breakfast={breakfast} viewer={viewer} />
        </>
      ) : (
        <Empty text={rosterWords.none()} detail={rosterWords.noneDetail()} />
      )}
    </Scaffold>
  );
}

function Roster({ breakfast, viewer }: { breakfast: Occurrence; viewer: Viewer }) {
  const { day, starts, ends } = breakfast;
  const question = useSignal<Question | null>(null);
  const { tasks, lockHours } = kitchen.value;
  const timeZone = breakfastRules.value?.timeZone ?? 'UTC';
  const roster = rosterOf(
    day,
    tasks,
    turnsOn(day).value.map(({ fields }) => fields),
  );
  const suggestions = viewer.at === 'door' ? [] : suggestionsFor(day, roster);
  const locked = isLocked(starts, lockHours, clockTick.value);
  const run = (deed: Promise<void> | null): void => {
    deed?.catch((error: unknown) => console.error('breakfast: the turn was not changed', error));
  };
  const assign = (post: Post, person: string, task: string): void =>
    run(takeFor(post.place, person, words.assigned(task, faceOf(person).name)));

  /** Does it at once, or (null) asks first. */
  const begin = (deed: Deed, post: Post, task: string): Promise<void> | null => {
    const { place, holder } = post;
    const ask = (what: Question['ask']): null => {
      question.value = {
        ...{ ask: what, post, task, isDesk: viewer.at === 'desk' },
        me: viewer.at === 'phone' ? viewer.me : null,
      };
      return null;
    };
    if (deed === 'mine') return ask('mine');
    if (deed === 'free') return holder === null ? null : leaveFor(place, holder, words.freed(task));
    // At the tablet nobody is known until they have found themselves.
    if (viewer.at !== 'phone') return ask('find');
    const person = viewer.me;
    if (person === null) return null;
    if (deed === 'take')
      return takeFor(place, person, place.backup ? words.nowBackup(task) : words.taken(task));
    if (deed === 'accept') return ask('accept');
    if (deed === 'leave') return locked ? ask('late') : leaveFor(place, person, words.left(task));
    return offerFor(place, person, deed === 'offer');
  };

  return (
    <section aria-labelledby="roster-day">
      <h2 id="roster-day" class={styles.day}>
        {rosterWords.time(sayDayTitle(day), formatTime(starts, timeZone), formatTime(ends, timeZone))}
      </h2>
      <LateTurns breakfast={breakfast} isShort />
      {roster.length === 0 ? (
        <Empty text={words.noTasks()} detail={words.noTasksDetail()} />
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
        <ul role="list" class={styles.roster}>
          {roster.map((posts) => (
            <TaskCard
              key={posts.task.id}
              posts={posts}
              viewer={viewer}
              isLate={(post) => isLate(post, starts, lockHours)}
              suggestion={suggestions.find(({ task }) => task === posts.task.id)}
              onDeed={(deed, post, task) => run(begin(deed, post, task))}
              onAssign={assign}
            />
          ))}
        </ul>
      )}
      <TurnSheets
        question={question.value}
        isLocked={locked}
        onQuestion={(next) => {
          question.value = next;
        }}
      />
    </section>
  );
}
