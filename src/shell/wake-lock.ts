/**
 * Keeps the screen lit. The browser lets go of the lock whenever the page is hidden, so it is asked for anew
 * each time it is seen. Where there is no such thing (or the battery forbids it) nothing happens.
 * @returns lets the screen go dark again
 */
export function keepScreenOn(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  let isWanted = true;

  const acquire = async () => {
    if (!isWanted || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (!isWanted) await lock.release();
    } catch (error) {
      console.debug('wake lock: not granted now', error);
    }
  };

  const onVisible = () => void acquire();
  document.addEventListener('visibilitychange', onVisible);
  void acquire();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    if (lock && !lock.released)
      lock.release().catch((error: unknown) => console.debug('wake lock: release failed', error));
  };
}
