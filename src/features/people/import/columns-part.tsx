import { type Meaning, meanings } from '../../../domain/people/columns.ts';
import type { Person } from '../../../domain/person.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './import.module.css';
import { replan, type Stage } from './model.ts';
import { importWords as words } from './words.ts';

type Looking = Extract<Stage, { at: 'look' }>;

const sayMeaning = (meaning: Meaning): string => words[meaning === 'title' ? 'column-title' : meaning]();

/** How the columns are understood, each with what stands in it first; any of them can be understood otherwise. */
export function ColumnsPart({ columns, samples, kind }: Pick<Looking, 'columns' | 'samples' | 'kind'>) {
  const hasName = columns.meanings.some((meaning) => meaning === 'firstName' || meaning === 'fullName');
  const read = columns.meanings
    .filter((meaning) => meaning !== 'none' && meaning !== 'title')
    .map(sayMeaning);
  return (
    <>
      {!hasName && <Notice tone="warn">{words.noName()}</Notice>}
      <Section
        title={words.columns()}
        text={words.columnsText()}
        {...(hasName ? { state: read.join(', ') } : {})}
      >
        <div class={styles.columns}>
          {samples.map((sample, at) => (
            <Select
              key={at}
              label={sample.heading === '' ? words.column(at + 1) : sample.heading}
              hint={sample.cells.length === 0 ? words.columnEmpty() : sample.cells.join(' · ')}
              options={meanings.map((value) => ({ value, label: sayMeaning(value) }))}
              value={columns.meanings[at] ?? 'none'}
              onValue={(meaning) => replan({ column: at, meaning })}
            />
          ))}
        </div>
      </Section>
      {columns.meanings.includes('title') && <Notice>{words.titleNote()}</Notice>}
      {!columns.meanings.includes('kind') && (
        <Choice<Person['kind']>
          legend={words.newAre()}
          columns={2}
          options={[
            { value: 'member', label: words.member() },
            { value: 'guest', label: words.guest() },
          ]}
          value={kind}
          onValue={(value) => replan({ kind: value })}
        />
      )}
    </>
  );
}
