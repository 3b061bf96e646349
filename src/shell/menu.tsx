import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button } from '../ui/button.tsx';
import { place } from '../ui/navigate.ts';
import { showSnack } from '../ui/snack.tsx';
import { words } from './words.ts';

type SheetType = ComponentType<{ open: boolean; onClose: () => void }>;

/** Fetches what is behind the button. */
async function loadSheet(into: Signal<{ Sheet: SheetType } | null>): Promise<void> {
  try {
    const { MenuSheet } = await import('./menu-sheet.tsx');
    into.value = { Sheet: MenuSheet };
  } catch (error) {
    console.warn('menu: not here yet', error);
    void showSnack({ text: words.notHereText() });
  }
}

/** The menu's button; what is behind it is fetched with the first tap. */
export function Menu() {
  const isOpen = useSignal(false);
  const loaded = useSignal<{ Sheet: SheetType } | null>(null);

  useSignalEffect(() => {
    void place.value;
    isOpen.value = false;
  });

  const close = () => {
    isOpen.value = false;
  };
  const open = () => {
    isOpen.value = true;
    if (!loaded.peek()) void loadSheet(loaded);
  };

  return (
    <>
      <Button variant="quiet" icon="path" aria-haspopup="dialog" aria-expanded={isOpen.value} onClick={open}>
        {words.menu()}
      </Button>
      {loaded.value && <loaded.value.Sheet open={isOpen.value} onClose={close} />}
    </>
  );
}
