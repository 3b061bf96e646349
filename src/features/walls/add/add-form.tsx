import { useSignal } from '@preact/signals';
import type { Wall } from '../../../domain/walls/wall.ts';
import { wallPhase } from '../../../domain/walls/wall-rules.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LeafWords } from '../leaf-words.tsx';
import { wordsOf } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import { useWarmRows } from '../use-wall.ts';
import type { Leaf, WallRow } from '../wall/outline.ts';
import { wallWords } from '../wall/wall-words.ts';
import styles from './add.module.css';
import { addWords as words } from './add-words.ts';
import { hangUp } from './hang-up.ts';
import { SignFields } from './sign-fields.tsx';
import { useWriting } from './use-writing.ts';
import { isComplete, needsPlace, PartFields, PlaceChoice } from './write-fields.tsx';

export interface AddFormProps {
  wall: WallRow;
  /** The question that is answered; its row until it is known, or once it has been taken down. */
  question: { readonly id: string; readonly row: Leaf | undefined } | null;
  /** The place that was chosen on the way here. */
  chosen: string | null;
  isPhone: boolean;
}

/** Place, words, signature, and up it goes. What is half-written stays on the device. */
export function AddForm({ wall, question, chosen, isPhone }: AddFormProps) {
  const { fields } = wall;
  const isAnswer = question !== null;
  const writing = useWriting(wall, question?.id ?? null, chosen, isPhone);
  const hasPlaces = needsPlace(fields, isAnswer);
  useWarmRows(wall.id);
  const isTried = useSignal(false);
  const isBusy = useSignal(false);
  const { written, sign } = writing;
  const lacksOrganisation = fields.template === 'journey' && sign.organisation.trim() === '';
  const isReady = isComplete(fields, written, isAnswer) && !lacksOrganisation;

  const put = async (): Promise<void> => {
    if (isBusy.value) return;
    isTried.value = !isReady;
    if (!isReady) return focusFirstWrong();
    isBusy.value = true;
    await hangUp(wall, question?.id ?? null, writing);
    isBusy.value = false;
  };
  const say = wordsOf(fields.template);
  const isClosed = wallPhase(fields, currentTime()) === 'closed';
  return (
    <Scaffold
      title={isAnswer ? words.answerTo() : say.add()}
      lead={
        <span dir="auto" lang={fields.language}>
          {fields.question}
        </span>
      }
      width={hasPlaces ? 'wide' : 'narrow'}
      back={{ href: routes.wall(wall.id), label: fields.title }}
      actions={
        <Button variant="primary" icon="check" busy={isBusy.value} onClick={() => void put()}>
          {isAnswer ? words.put() : say.put()}
        </Button>
      }
    >
      {isClosed && <Notice icon="clock">{words.closed()}</Notice>}
      {question && <Question wall={wall} row={question.row} />}
      <div class={styles.form} data-places={hasPlaces || undefined}>
        {hasPlaces && (
          <PlaceChoice
            wall={fields}
            value={written.place}
            onValue={(place) => writing.write({ place })}
            isMissing={isTried.value && written.place === null}
          />
        )}
        <div class={styles.words}>
          <PartFields
            wall={fields}
            value={written}
            onValue={writing.write}
            isAnswer={isAnswer}
            isTried={isTried.value}
          />
          {fields.signature !== 'none' && (
            <SignFields
              signature={fields.signature}
              value={sign}
              onValue={writing.signAs}
              isShared={!isPhone}
              text={sayHowToSign(fields, !isPhone)}
              organisationError={isTried.value && lacksOrganisation ? words.organisationNeeded() : ''}
            />
          )}
          {fields.moderation === 'look-first' && <p class={styles.quiet}>{words.lookFirst()}</p>}
        </div>
      </div>
    </Scaffold>
  );
}

/** What is said of signing a wall; on a device that many share, how one finds oneself. */
function sayHowToSign({ template, signature }: Wall, isShared: boolean): string {
  if (template === 'journey') return words.signNeeded();
  return isShared && signature === 'name' ? words.signOrFind() : words.signOptional();
}

/** Leads whoever has left something out to where it is missing. */
const focusFirstWrong = (): void => {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>(
      '#main [aria-invalid="true"], #main [data-missing] input',
    );
    wrong?.focus();
  });
};

function Question({ wall, row }: { wall: WallRow; row: Leaf | undefined }) {
  if (!row) return <Notice tone="warn">{words.noQuestion()}</Notice>;
  return (
    <section class={styles.question} aria-label={wallWords.question()}>
      <LeafWords wall={wall.fields} leaf={row.fields} />
    </section>
  );
}
