import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { doorWords } from '../words.ts';
import styles from './find-field.module.css';
import { useTypeAnywhere } from './type-anywhere.ts';

export interface FindFieldProps {
  label: string;
  query: Signal<string>;
  hits: readonly DirectoryHit[];
  onPick: (hit: DirectoryHit) => void;
}

/** Names longer than this get a row of their own. */
const longName = 40;

/** One name as a big row: first name, organisation, and the initial only when it tells two apart. */
export function HitList({
  hits,
  onPick,
}: Pick<FindFieldProps, 'onPick'> & { hits: readonly DirectoryHit[] }) {
  return (
    <div class={styles.hits}>
      <List label={doorWords.tapYourName()} look="apart">
        {hits.map((hit) => (
          <ListRow
            key={hit.id}
            size="big"
            primary={
              <bdi data-long={hit.firstName.length > longName || undefined}>
                {hit.firstName}
                {hit.lastInitial && ` ${hit.lastInitial}`}
              </bdi>
            }
            secondary={hit.organisation === '' ? undefined : <bdi>{hit.organisation}</bdi>}
            onClick={() => onPick(hit)}
          />
        ))}
      </List>
    </div>
  );
}

/**
 * The one big field where somebody finds their name. Whatever is typed on the page lands in it; Enter takes
 * the only hit, Enter and arrow down lead into the list.
 */
export function FindField({ label, query, hits, onPick }: FindFieldProps) {
  const root = useRef<HTMLDivElement>(null);
  useTypeAnywhere(root);

  const intoList = (): void => root.current?.querySelector('button')?.focus();
  const onEnter = (): void => {
    const [first, second] = hits;
    if (first && !second) onPick(first);
    else intoList();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the arrow key that leads into the list
    <div
      ref={root}
      class={styles.find}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        intoList();
      }}
    >
      <Field
        label={label}
        kind="search"
        size="big"
        value={query.value}
        onValue={(text) => {
          query.value = text;
        }}
        onEnter={onEnter}
        autoCapitalize="words"
        enterKeyHint="search"
        spellcheck={false}
        maxLength={200}
      />
      <VisuallyHidden>
        <span role="status">{hits.length > 0 ? doorWords.hits(hits.length) : ''}</span>
      </VisuallyHidden>
      {hits.length > 0 && <HitList hits={hits} onPick={onPick} />}
    </div>
  );
}
