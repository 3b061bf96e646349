import { useMemo } from 'preact/hooks';
import type { Place, Wall } from '../../../domain/walls/wall.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LongList } from '../long-list.tsx';
import { sayCount, wordsOf } from '../template-words.ts';
import type { Board } from './board.ts';
import { LeafRow } from './leaf-row.tsx';
import type { Outline, Section } from './outline.ts';
import { QuestionRow } from './question-row.tsx';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

/** Everything on a wall as headings and lists: the first of its two views, and the one that says all. */
export function OutlineView({ board, outline }: { board: Board; outline: Outline }) {
  return (
    <div class={styles.outline}>
      {outline.sections.map((section) => (
        <SectionView
          key={section.place?.id ?? ''}
          board={board}
          section={section}
          answers={outline.answers}
          isOnly={outline.sections.length === 1}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  board: Board;
  section: Section;
  answers: Outline['answers'];
  isOnly: boolean;
}

/** One place. It is drawn anew only when it says something else: not for a leaf on another branch. */
function SectionView({ board, section, answers, isOnly }: SectionProps) {
  return useMemo(
    () => <SectionContent board={board} section={section} answers={answers} isOnly={isOnly} />,
    [board, section, answers, isOnly],
  );
}

function SectionContent({ board, section, answers, isOnly }: SectionProps) {
  const { wall } = board;
  const { place, rows } = section;
  const { template } = wall.fields;
  const id = `place-${place?.id ?? 'others'}`;
  const isQuestion = template === 'question';
  return (
    <section class={styles.section} aria-labelledby={id} data-place={place?.id}>
      <div class={styles.sectionHead}>
        <h2 id={id} class={styles.place}>
          <PlaceName place={place} language={wall.fields.language} isOnly={isOnly} />{' '}
          <span class={styles.count}>{sayCount(template, rows.length)}</span>
        </h2>
        {board.mayAdd && place && <AddHere wall={wall.id} fields={wall.fields} place={place} />}
        {place?.hint && (
          <p class={styles.hint} dir="auto" lang={wall.fields.language}>
            {place.hint}
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p class={styles.hint}>{isOnly ? words.empty() : words.emptyPlace()}</p>
      ) : (
        <LongList rows={rows} labelledBy={id} focus={board.focus} first={isOnly ? 20 : 6}>
          {(row, isFirstNew) =>
            isQuestion && row.fields.parent === null ? (
              <QuestionRow
                key={row.id}
                board={board}
                row={row}
                answers={answers.get(row.id) ?? []}
                isFirstNew={isFirstNew}
              />
            ) : (
              <LeafRow key={row.id} board={board} row={row} isFirstNew={isFirstNew} />
            )
          }
        </LongList>
      )}
    </section>
  );
}

interface PlaceNameProps {
  place: Place | null;
  language: Wall['language'];
  isOnly: boolean;
}

function PlaceName({ place, language, isOnly }: PlaceNameProps) {
  if (place) return <bdi lang={language}>{place.name}</bdi>;
  return <span>{isOnly ? words.everything() : words.others()}</span>;
}

/** Straight to writing on this place. */
function AddHere({ wall, fields, place }: { wall: string; fields: Wall; place: Place }) {
  return (
    <span class={styles.addHere}>
      <LinkButton
        href={`${routes.wallAdd(wall)}?place=${encodeURIComponent(place.id)}`}
        variant="quiet"
        icon={<Icon name="plus" />}
        iconOnly
      >
        {`${wordsOf(fields.template).add()}: ${place.name}`}
      </LinkButton>
    </span>
  );
}
