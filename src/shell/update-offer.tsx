import { useEffect } from 'preact/hooks';
import { place } from '../ui/navigate.ts';
import { showSnack } from '../ui/snack.tsx';
import { hasWords } from './aside.tsx';
import { deviceKind } from './device.ts';
import { idleFor } from './idle.ts';
import { words } from './rest-words.ts';
import { applyUpdate, isUpdateWaiting } from './update.ts';
import { decideUpdate } from './update-decision.ts';

const look = 15_000;

/** Asks about a new version on a phone; on the tablet applies it when nobody is there. */
export function UpdateOffer() {
  const isWaiting = isUpdateWaiting.value;
  const device = deviceKind.value;

  useEffect(() => {
    if (!isWaiting) return undefined;
    const decide = () =>
      decideUpdate({ isWaiting, device, path: place.peek().path, idleFor: idleFor(), hasDraft: hasWords() });
    if (decide() === 'ask') {
      showSnack({ text: words.newVersion(), action: words.update(), timeout: 60_000 }).then((end) => {
        if (end === 'action') applyUpdate();
      });
      return undefined;
    }
    const timer = setInterval(() => {
      if (decide() === 'apply') applyUpdate();
    }, look);
    return () => clearInterval(timer);
  }, [isWaiting, device]);

  return null;
}
