import { effect } from '@preact/signals';
import { forgetPast, forgetSign } from '../local/forget.ts';
import { session } from '../local/session.ts';
import { AsideNotice } from './aside.tsx';
import { deviceKind } from './device.ts';
import { extras } from './extras.ts';
import { FailurePage } from './failure-page.tsx';
import { fillScreenOnFirstTap } from './full-screen.ts';
import { InstallHint } from './install-hint.tsx';
import { askForPersistence } from './persist.ts';
import { SyncLine } from './sync-line.tsx';
import { syncNow } from './sync-start.ts';
import { registerWorker } from './update.ts';
import { keepScreenOn } from './wake-lock.ts';
import { Watch } from './watch.tsx';

/** What only a tablet by the door does, as long as it is one. */
const tendTheDoor = (): void => {
  effect(() => {
    if (deviceKind.value !== 'tablet' || !session.value) return undefined;
    const stops = [keepScreenOn(), fillScreenOnFirstTap()];
    return () => {
      for (const stop of stops) stop();
    };
  });
};

/** Lets go of what is past its time: now, at midnight, and when the hub sets another period. */
const forgetInTime = (): void => {
  effect(() => {
    if (!forgetSign.value || !session.value) return;
    forgetPast().catch((error: unknown) => console.error('forget: what is past was not let go', error));
  });
};

/** Everything that the first screen can do without; called after it has been painted. */
export async function startRest(): Promise<void> {
  extras.value = { Watch, Hint: InstallHint, Above: AsideNotice, Failure: FailurePage, SyncLine };
  tendTheDoor();
  forgetInTime();
  // The first sync may start the courier; one that cannot be fetched now is tried again with every wish to sync.
  effect(() => {
    if (session.value) void syncNow();
  });
  await askForPersistence();
  try {
    await registerWorker();
  } catch (error) {
    // Blocked by policy or by a private window: the app works, but needs the network to open.
    console.warn('worker: not registered', error);
  }
}
