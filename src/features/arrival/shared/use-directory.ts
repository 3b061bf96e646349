import { useEffect } from 'preact/hooks';
import { directoryVersion, loadDirectory } from '../../../local/queries/directory.ts';

/** Sees to it that the register can be searched; answers its version, so that whoever searches follows it. */
export function useDirectory(): number {
  useEffect(() => {
    loadDirectory().catch((error: unknown) =>
      console.error('arrival: the register could not be read', error),
    );
  }, []);
  return directoryVersion.value;
}
