import { useSignal } from '@preact/signals';
import type { HouseProblem } from '../../../domain/house/check-house.ts';
import type { House } from '../../../domain/house/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { problemsIn } from './checked.ts';
import type { Picked } from './editor.ts';
import { problemWords as words } from './problem-words.ts';
import { placeOf, sayProblem } from './say-problem.ts';

/** A house that has only been begun has dozens; so many are enough to go on with. */
const shownAtFirst = 8;

/** A key for a problem: no two are alike in all of this. */
const keyOf = ({ code, kind, id }: HouseProblem): string => `${code} ${kind} ${id}`;

/** What is to be looked at in a house, as a list; `onPick` leads to where it is mended. */
export function ProblemList({ house, onPick }: { house: House; onPick?: (picked: Picked) => void }) {
  const isAll = useSignal(false);
  const problems = problemsIn(house);
  if (problems.length === 0) return <Notice tone="good">{words.none()}</Notice>;
  const shown = isAll.value ? problems : problems.slice(0, shownAtFirst);
  return (
    <>
      <List look="plain" label={words.title()}>
        {shown.map((problem) => {
          const there = placeOf(problem);
          const row = { leading: <Icon name="warning" />, primary: sayProblem(house, problem) };
          return there && onPick ? (
            <ListRow
              key={keyOf(problem)}
              {...row}
              trailing={<Icon name="forward" />}
              onClick={() => onPick(there)}
            />
          ) : (
            <ListRow key={keyOf(problem)} {...row} />
          );
        })}
      </List>
      {shown.length < problems.length && (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              isAll.value = true;
            }}
          >
            {words.more(problems.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** The same, on its card. */
export function Problems({ house, onPick }: { house: House; onPick: (picked: Picked) => void }) {
  const isSound = problemsIn(house).length === 0;
  return (
    <Section title={words.title()} text={isSound ? undefined : words.text()}>
      <ProblemList house={house} onPick={onPick} />
    </Section>
  );
}

/** What is to be looked at of one row, in its form. */
export function ProblemsOf({ house, picked }: { house: House; picked: Picked }) {
  const own = problemsIn(house).filter(({ kind, id }) => kind === picked.kind && id === picked.id);
  // What its fields say by themselves is not said twice.
  const shown = own.filter(({ code }) => code !== 'no-name' && code !== 'code-taken');
  if (shown.length === 0) return null;
  return (
    <Notice tone="warn">
      {shown.map((problem) => (
        <p key={problem.code}>{sayProblem(house, problem)}</p>
      ))}
    </Notice>
  );
}
