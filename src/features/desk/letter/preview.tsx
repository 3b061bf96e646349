import { type LetterBlock, toBlocks } from '../../../domain/desk/letter-text.ts';
import styles from './letter.module.css';

function Block({ block }: { block: LetterBlock }) {
  if (block.is === 'list')
    return (
      <ul>
        {block.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    );
  return block.is === 'heading' ? <h3>{block.text}</h3> : <p>{block.text}</p>;
}

/** A letter as mail shows it. */
export function Preview({ text, language }: { text: string; language: string }) {
  return (
    <div class={styles.preview} lang={language} dir="auto">
      {toBlocks(text).map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
    </div>
  );
}
