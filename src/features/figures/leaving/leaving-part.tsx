import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../../domain/figures/answer.ts';
import { type AnswerWord, answerWords } from '../../../domain/figures/figure.ts';
import { sundayOf } from '../../../domain/figures/weeks.ts';
import { makeId } from '../../../domain/id.ts';
import { commit } from '../../../local/commit.ts';
import { today } from '../../../local/queries/hub.ts';
import { Choice } from '../../../ui/choice.tsx';
import { isKept } from '../../../ui/saving.ts';
import styles from './leaving.module.css';
import { leavingWords as words } from './words.ts';

type Given = Pick<Answer, 'back' | 'recommend'>;

const options = () => answerWords.map((value) => ({ value, label: words[value]() }));

/** Two questions for whoever has just left: two taps and gone. Each is kept as it is tapped, under a name of chance. */
export function Part() {
  const id = useMemo(() => makeId(), []);
  const given = useSignal<Given>({ back: null, recommend: null });
  const answer = async (question: keyof Given, word: AnswerWord): Promise<void> => {
    const next = { ...given.value, [question]: word };
    given.value = next;
    await isKept(commit([{ kind: 'answer', id, fields: { day: sundayOf(today.value), ...next } }]));
  };
  const isDone = given.value.back !== null && given.value.recommend !== null;
  return (
    <section class={styles.part} aria-labelledby="leaving">
      <h2 id="leaving">{words.title()}</h2>
      <p class={styles.quiet}>{words.text()}</p>
      {(['back', 'recommend'] as const).map((question) => (
        <Choice
          key={question}
          legend={words[question]()}
          columns={3}
          value={given.value[question]}
          onValue={(word) => void answer(question, word)}
          options={options()}
        />
      ))}
      <p role="status">{isDone && words.thanks()}</p>
    </section>
  );
}
