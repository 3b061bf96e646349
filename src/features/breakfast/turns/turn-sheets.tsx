import { Button } from '../../../ui/button.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { FindPerson } from '../roster/find-person.tsx';
import { faceOf } from '../roster/people.ts';
import type { Post } from '../roster/roster.ts';
import { leaveFor, offerFor, takeFor } from './turn-acts.ts';
import { words } from './words.ts';

/**
 * What is asked before a turn changes hands. `find`: who takes it; `accept`: sure, on a phone? `mine`: its
 * holder at the tablet; `late`: sure? */
export interface Question {
  readonly ask: 'find' | 'accept' | 'mine' | 'late';
  /** Whose phone it is; null at a tablet. */
  readonly me: string | null;
  readonly post: Post;
  readonly task: string;
  readonly isDesk: boolean;
}

interface TurnSheetsProps {
  question: Question | null;
  /** Is leaving a turn now so late that the host is told? */
  isLocked: boolean;
  onQuestion: (next: Question | null) => void;
}

/** The sheets over the roster. */
export function TurnSheets({ question, isLocked, onQuestion }: TurnSheetsProps) {
  if (!question) return null;
  const { ask, post, task, isDesk, me } = question;
  const { place, holder, isOffered } = post;
  const close = (): void => onQuestion(null);
  const then = (deed: Promise<void>): void => {
    close();
    deed.catch((error: unknown) => console.error('breakfast: the turn was not changed', error));
  };
  const title = words.of(deedTitle(question), place.backup ? words.backupOf(task) : task);
  if (ask === 'find')
    return (
      <Sheet open title={title} onClose={close}>
        <FindPerson
          label={isDesk ? words.findThem() : words.findYou()}
          onPick={({ id, firstName }) =>
            then(
              takeFor(place, id, isDesk ? words.assigned(task, firstName) : words.takenBy(task, firstName)),
            )
          }
        />
      </Sheet>
    );
  if (holder === null) return null;
  const leave = (): void => then(leaveFor(place, holder, words.left(task)));
  if (ask === 'accept' && me !== null)
    return (
      <Sheet
        open
        title={title}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{words.notNow()}</Button>
            <Button variant="primary" onClick={() => then(takeFor(place, me, words.accepted(task)))}>
              {words.accept()}
            </Button>
          </>
        }
      >
        <p>{words.acceptDetail(faceOf(holder).name)}</p>
      </Sheet>
    );
  if (ask === 'late')
    return (
      <Sheet
        open
        title={words.lateAsk()}
        onClose={close}
        actions={
          <>
            <Button onClick={leave}>{words.leave()}</Button>
            <Button variant="primary" onClick={close}>
              {words.keep()}
            </Button>
          </>
        }
      >
        <p>{words.lateAskDetail()}</p>
      </Sheet>
    );
  return (
    <Sheet
      open
      title={words.areYou(faceOf(holder).name)}
      onClose={close}
      actions={
        <>
          <Button onClick={() => (isLocked ? onQuestion({ ...question, ask: 'late' }) : leave())}>
            {words.leave()}
          </Button>
          {!place.backup && (
            <Button onClick={() => then(offerFor(place, holder, !isOffered))}>
              {isOffered ? words.keep() : words.offer()}
            </Button>
          )}
        </>
      }
    >
      <p>{place.backup ? words.areYouBackup() : words.areYouDetail()}</p>
    </Sheet>
  );
}

const deedTitle = ({ post, isDesk }: Question): string => {
  if (isDesk) return words.assign();
  if (post.holder !== null) return words.accept();
  return post.place.backup ? words.beBackup() : words.take();
};
