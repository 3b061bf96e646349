/** Who opens the app has something to do at once; what can wait gives them this long, ms. */
const headStart = 1000;
/** A page that is never at rest must get the rest as well, after this long, ms. */
const longest = 2000;

let begun: Promise<void> | undefined;

async function wait(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, headStart));
  // Safari has no word for a moment of rest.
  if (!('requestIdleCallback' in window)) return;
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longest });
  });
}

/**
 * Resolves when the first screen has had its head start and the page is at rest: the time for everything that
 * would only be in its way. The head start is counted from the first call; later callers share it.
 */
export function later(): Promise<void> {
  begun ??= wait();
  return begun;
}
