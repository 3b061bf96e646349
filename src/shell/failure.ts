import { signal } from '@preact/signals';

/** What went wrong, for whoever mends it; holds no personal data. */
export interface Failure {
  readonly at: string;
  readonly name: string;
  readonly stack: readonly string[];
}

/** The failure that is shown, or null while all is well. */
export const failure = signal<Failure | null>(null);

/**
 * The name of an error and where in our files it was. Its message may quote what somebody wrote, and
 * addresses may hold a person's id, so both are left out.
 */
export function toFailure(error: unknown, now: Date): Failure {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const places = stack.flatMap((line) => {
    const match = /([^/\s(]+\.(?:js|tsx?)(?:\?[^:)]*)?:\d+:\d+)/.exec(line);
    return match?.[1] ?? [];
  });
  return {
    at: now.toISOString(),
    name: error instanceof Error ? error.name : typeof error,
    stack: places.slice(0, 12),
  };
}

/** Shows the calm page about it, and logs the whole error for those who look. */
export const showFailure = (error: unknown): void => {
  console.error('shell: something went wrong', error);
  failure.value = toFailure(error, new Date());
};

/** Requests that were called off on purpose reject too; they are nobody's fault. */
const isCalledOff = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Hears errors that nobody caught. @returns stops listening */
export function watchFailures(): () => void {
  const onError = (event: ErrorEvent) => {
    // A resize observer that is a frame late, and scripts of other origins (extensions), bring no error object.
    if (event.error) showFailure(event.error);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    if (!isCalledOff(event.reason)) showFailure(event.reason);
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
