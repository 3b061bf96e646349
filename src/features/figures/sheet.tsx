import type { Figure } from '../../domain/figures/figure.ts';
import { initiatives } from '../../local/queries/figures.ts';
import { hub } from '../../local/queries/hub.ts';
import { words as bornWords } from './initiatives/words.ts';
import { words } from './page-words.ts';
import { Answers, From, Lately, OverTime, When } from './parts.tsx';
import paper from './sheet.module.css';
import { figuresWords } from './words.ts';

/** The same on paper: the last weeks, the curves, and the stories. */
export function FiguresSheet({ figures, latest }: { figures: readonly Figure[]; latest: Figure }) {
  const born = [...initiatives.value].sort((a, b) => (a.fields.day < b.fields.day ? 1 : -1));
  return (
    <div class={paper.sheet}>
      <h1>
        {figuresWords.title()}, <bdi>{hub.value?.fields.name}</bdi>
      </h1>
      <Lately figure={latest} />
      <When figure={latest} />
      <From figure={latest} />
      <OverTime figures={figures} />
      <Answers figures={figures} />
      {born.length > 0 && <h2>{bornWords.title()}</h2>}
      {born.map(({ id, fields }) => (
        <article key={id}>
          <h3>
            <bdi>{fields.title}</bdi>
          </h3>
          <p>
            <bdi>{fields.who}</bdi>
          </p>
          <p class={paper.told}>{fields.story}</p>
        </article>
      ))}
      <p>{words.how()}</p>
    </div>
  );
}
