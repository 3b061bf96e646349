import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DirectoryHit } from '../../../domain/directory.ts';
import { cleanText } from '../../../domain/text.ts';
import { directoryVersion, loadDirectory, searchDirectory } from '../../../local/queries/directory.ts';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { findWords as words } from './find-words.ts';

interface FindPersonProps {
  label: string;
  onPick: (hit: DirectoryHit) => void;
}

/** Finds somebody of the register; nobody is listed before two letters are typed. */
export function FindPerson({ label, onPick }: FindPersonProps) {
  const query = useSignal('');
  useEffect(() => {
    loadDirectory().catch((error: unknown) =>
      console.error('breakfast: the register could not be read', error),
    );
  }, []);
  // Reading the version searches again when the register has come.
  const hits = directoryVersion.value >= 0 ? searchDirectory(query.value) : [];
  const [first, second] = hits;
  const isTyped = cleanText(query.value).length >= 2;
  return (
    <Stack>
      <Field
        label={label}
        kind="search"
        size="big"
        value={query.value}
        onValue={(text) => {
          query.value = text;
        }}
        onEnter={() => {
          if (first && !second) onPick(first);
        }}
        autoFocus
        autoCapitalize="words"
        enterKeyHint="search"
        spellcheck={false}
        maxLength={200}
      />
      <p role="status">{hits.length > 0 ? words.found(hits.length) : isTyped ? words.nobody() : ''}</p>
      {hits.length > 0 && (
        <List label={words.tap()} look="apart">
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
              onClick={() => onPick(hit)}
            />
          ))}
        </List>
      )}
    </Stack>
  );
}
