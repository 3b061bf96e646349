import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { may } from '../../../domain/deeds.ts';
import { type PinTemplate, templateById } from '../../../domain/pins/pin-template.ts';
import { hub } from '../../../local/queries/hub.ts';
import { recentPinJobs } from '../../../local/queries/pin-jobs.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { autoPrint, silentPrinting } from '../settings.ts';
import { isPrinting, type PrintWay, printJobs, printWay } from './do-print.ts';
import type { PinJobRow } from './pin-jobs.ts';

/** Printing may hold the screen for some seconds: only when nobody has touched it for this long (ms). */
const quietMs = 3000;

/** Whoever has waited longer than this has put on another pin or gone; a human decides (ms). */
const longestWait = 2 * 60 * 60 * 1000;

/** The next job that a device prints by itself: the one that has waited longest and that nobody has taken up. */
export function nextJob(jobs: readonly PinJobRow[], at: number): PinJobRow | undefined {
  let next: PinJobRow | undefined;
  for (const job of jobs) {
    const { state, reason, wantedAt } = job.fields;
    if (state !== 'wanted' || reason !== null || at - wantedAt > longestWait) continue;
    if (!next || wantedAt < next.fields.wantedAt) next = job;
  }
  return next;
}

/** Does a device print by itself what others wait for? */
export const printsByItself = (
  way: PrintWay,
  settings: { readonly silent: boolean; readonly auto: boolean },
): boolean => (way === 'browser' && settings.silent) || (way === 'network' && settings.auto);

const isOn: ReadonlySignal<boolean> = computed(
  () =>
    may(session.value?.role, 'print') &&
    printsByItself(printWay.value, { silent: silentPrinting.value, auto: autoPrint.value }),
);

const usualTemplate = (): PinTemplate | undefined => templateById(hub.peek()?.fields.pinTemplate ?? '');

const templateOf = (job: PinJobRow): PinTemplate | undefined =>
  templateById(job.fields.template) ?? usualTemplate();

let started = false;

/**
 * From now on this tab prints what others wait for, one pin at a time, if the device is set to. Of several tabs
 * one does it. A pin that fails waits for a human: printing the same one over and over helps nobody.
 */
export function startAutoPrint(): void {
  if (started) return;
  started = true;
  if (!navigator.locks) follow();
  // Held for as long as the tab lives.
  else
    navigator.locks
      .request('stigen-auto-print', () => {
        follow();
        return new Promise<never>(() => {});
      })
      .catch((error: unknown) => console.error('pins: no lock for printing', error));
}

function follow(): void {
  const isQuiet = signal(true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touch = () => {
    isQuiet.value = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isQuiet.value = true;
    }, quietMs);
  };
  for (const event of ['pointerdown', 'keydown'])
    addEventListener(event, touch, { capture: true, passive: true });

  effect(() => {
    if (!isOn.value || isPrinting.value) return;
    const job = nextJob(recentPinJobs.value, now());
    const template = job && templateOf(job);
    if (!job || !template || !isQuiet.value) return;
    void untracked(() => printJobs([job], template)).then((end) => {
      if (!end.ok) console.warn(`pins: not printed by itself: ${end.code}`);
    });
  });
}
