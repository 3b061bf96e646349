import { useEffect } from 'preact/hooks';
import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import {
  directoryReady,
  directoryVersion,
  loadDirectory,
  searchDirectory,
} from '../../../local/queries/directory.ts';
import { PersonSearch } from '../person-search.tsx';
import { findWords as words } from './find-words.ts';

interface FindPersonProps {
  label: string;
  onPick: (hit: DirectoryHit) => void;
}

/** Finds somebody of the register. */
export function FindPerson({ label, onPick }: FindPersonProps) {
  useEffect(() => {
    loadDirectory().catch((error: unknown) =>
      console.error('breakfast: the register could not be read', error),
    );
  }, []);
  // Whoever searches follows the register.
  void directoryVersion.value;
  return (
    <PersonSearch
      label={label}
      listLabel={words.tap()}
      search={searchDirectory}
      isReady={directoryReady.value}
      onPick={onPick}
      nobody={() => <p>{words.nobody()}</p>}
      autoFocus
    />
  );
}
