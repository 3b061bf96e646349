import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type DirectoryHit, fewestLetters } from '../../domain/arrival/directory.ts';
import { cleanText, fold } from '../../domain/text.ts';
import { defineWords, plural } from '../../i18n/words.ts';
import { Field } from '../../ui/field.tsx';
import { List, ListRow } from '../../ui/list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const words = defineWords({
  hits: {
    sv: (n: number) => plural(n, { one: 'Ett namn', other: `${n} namn` }),
    en: (n: number) => plural(n, { one: 'One name', other: `${n} names` }),
  },
});

interface PersonSearchProps {
  /** What the field asks for. */
  label: string;
  /** What the list of those who fit asks for. */
  listLabel: string;
  /** Those who fit, best first; nobody below two letters. */
  search: (typed: string) => readonly DirectoryHit[];
  /** Can it be searched yet? */
  isReady: boolean;
  onPick: (hit: DirectoryHit) => void;
  /** What stands behind a name. */
  trailing?: (hit: DirectoryHit) => ComponentChildren;
  /** Said when nobody fits. */
  nobody: (typed: string) => ComponentChildren;
  autoFocus?: boolean;
}

/** Finds somebody by the first letters of their name. Enter takes the only hit, or leads into the list. */
export function PersonSearch(props: PersonSearchProps) {
  const { label, listLabel, search, isReady, onPick, trailing, nobody, autoFocus = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const query = useSignal('');
  const hits = search(query.value);
  const isSearch = fold(query.value).replaceAll(' ', '').length >= fewestLetters;

  const pick = (hit: DirectoryHit): void => {
    query.value = '';
    root.current?.querySelector('input')?.focus();
    onPick(hit);
  };
  const onEnter = (): void => {
    const [first, second] = hits;
    if (first && !second) pick(first);
    else root.current?.querySelector<HTMLElement>('li button')?.focus();
  };
  return (
    <div ref={root}>
      <Stack>
        <Field
          label={label}
          kind="search"
          size="big"
          value={query.value}
          onValue={(text) => {
            query.value = text;
          }}
          onEnter={onEnter}
          autoFocus={autoFocus}
          autoCapitalize="words"
          enterKeyHint="search"
          spellcheck={false}
          maxLength={200}
        />
        <VisuallyHidden>
          <span role="status">{hits.length > 0 ? words.hits(hits.length) : ''}</span>
        </VisuallyHidden>
        {hits.length > 0 && (
          <List label={listLabel} look="apart">
            {hits.map((hit) => (
              <ListRow
                key={hit.id}
                size="big"
                primary={
                  <bdi>
                    {hit.firstName}
                    {hit.lastInitial && ` ${hit.lastInitial}`}
                  </bdi>
                }
                secondary={hit.organisation === '' ? undefined : <bdi>{hit.organisation}</bdi>}
                trailing={trailing?.(hit)}
                onClick={() => pick(hit)}
              />
            ))}
          </List>
        )}
        <div role="status">{isReady && isSearch && hits.length === 0 && nobody(cleanText(query.value))}</div>
      </Stack>
    </div>
  );
}
