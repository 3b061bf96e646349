import { closeQuestion, thank } from '../../../domain/walls/contributing.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { save, saveAndSay } from '../save.ts';
import type { Board } from './board.ts';
import { LeafRow } from './leaf-row.tsx';
import type { Leaf } from './outline.ts';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

export interface QuestionRowProps {
  board: Board;
  row: Leaf;
  answers: readonly Leaf[];
  isFirstNew: boolean;
}

/** A question with its answers under it. Whoever asked thanks for them, and closes it when it is answered. */
export function QuestionRow({ board, row, answers, isFirstNew }: QuestionRowProps) {
  const { closed } = row.fields;
  const isAsker = board.isMine(row) && board.mayEdit;
  const toggleClosed = () =>
    saveAndSay([closeQuestion(row, !closed)], closed ? words.questionOpen() : words.questionClosed());
  return (
    <LeafRow
      board={board}
      row={row}
      isFirstNew={isFirstNew}
      actions={
        isAsker ? (
          <Button variant="quiet" onClick={() => void toggleClosed()}>
            {closed ? words.openAgain() : words.closeQuestion()}
          </Button>
        ) : undefined
      }
    >
      {closed && (
        <p class={styles.content}>
          <Icon name="check" />
          {words.content()}
        </p>
      )}
      <h3 class={styles.answersHead} id={`answers-${row.id}`}>
        {answers.length === 0 ? words.noAnswers() : words.answers(answers.length)}
      </h3>
      {answers.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
        <ul role="list" class={styles.answers} aria-labelledby={`answers-${row.id}`}>
          {answers.map((answer) => (
            <Answer key={answer.id} board={board} question={row} answer={answer} isAsker={isAsker} />
          ))}
        </ul>
      )}
      {board.mayAdd && !closed && (
        <div>
          <LinkButton href={`${routes.wallAdd(board.wall.id)}?answer=${encodeURIComponent(row.id)}`}>
            {words.answer()}
          </LinkButton>
        </div>
      )}
    </LeafRow>
  );
}

interface AnswerProps {
  board: Board;
  question: Leaf;
  answer: Leaf;
  isAsker: boolean;
}

function Answer({ board, question, answer, isAsker }: AnswerProps) {
  const isThanked = question.fields.thanked.includes(answer.id);
  return (
    <LeafRow
      board={board}
      row={answer}
      actions={
        isAsker ? (
          <Button
            variant="quiet"
            icon={isThanked ? 'check' : undefined}
            onClick={() => void save([thank(question, answer.id, !isThanked)])}
          >
            {isThanked ? words.thanked() : words.thank()}
          </Button>
        ) : undefined
      }
    >
      {isThanked && !isAsker && (
        <p class={styles.content}>
          <Icon name="check" />
          {words.askerThanks()}
        </p>
      )}
    </LeafRow>
  );
}
