import { Button } from '../../../ui/button.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { exportLocal } from '../../export-local.ts';
import { words } from './words.ts';

/** Saves what this device keeps as a file: all, or only what the hub does not have. */
export function SaveDevice({ scope = 'all' }: { scope?: 'all' | 'unsent' }) {
  const save = async () => {
    const done = await exportLocal(new Date(), scope);
    void showSnack({ text: done.ok ? words.exported() : words.exportFailed() });
  };
  return (
    <Button onClick={() => void save()}>{scope === 'all' ? words.exportData() : words.exportUnsent()}</Button>
  );
}
