import type { Mark } from '../../../domain/walls/journey-keys.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { WallContent } from '../drawing/content.ts';
import { Growing } from './growing.tsx';
import { openFirst } from './newest.ts';
import { Signature } from './note.tsx';
import styles from './notes.module.css';
import { words } from './words.ts';

/** Questions as cards, those that still wait first, each with its thread of answers. */
export function Questions({ content, focus }: { content: WallContent; focus: string | null }) {
  const questions = openFirst(content.hanging.flatMap(({ rows }) => rows));
  if (questions.length === 0) return <p class={styles.empty}>{words.noQuestion()}</p>;
  return (
    <div class={styles.questions}>
      <Growing items={questions} keyOf={({ id }) => id}>
        {(row) => <Question row={row} answers={content.answers.get(row.id) ?? []} focus={focus} />}
      </Growing>
    </div>
  );
}

function Question({ row, answers, focus }: { row: Mark; answers: readonly Mark[]; focus: string | null }) {
  const { id, fields } = row;
  return (
    <div
      class={cx(styles.question, fields.closed && styles.closed, focus === id && styles.focus)}
      data-note={id}
    >
      {fields.closed && (
        <p class={styles.state}>
          <Icon name="check" />
          {words.closed()}
        </p>
      )}
      <p class={styles.asked} dir="auto">
        {fields.text}
      </p>
      {fields.more !== '' && (
        <p class={styles.more} dir="auto">
          {fields.more}
        </p>
      )}
      {fields.help !== '' && (
        <p class={styles.help} dir="auto">
          {words.wants(fields.help)}
        </p>
      )}
      <Signature row={row} />
      {answers.length === 0 && !fields.closed && <p class={styles.waits}>{words.waits()}</p>}
      {answers.length > 0 && (
        <div class={styles.thread}>
          {answers.map((answer) => (
            <div
              key={answer.id}
              class={cx(styles.answer, focus === answer.id && styles.focus)}
              data-note={answer.id}
            >
              <p dir="auto">{answer.fields.text}</p>
              <Signature row={answer} />
              {fields.thanked.includes(answer.id) && <p class={styles.thanked}>{words.thanked()}</p>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
