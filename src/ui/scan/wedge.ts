import { addStroke, type Burst, isSameBurst, isScan } from './burst.ts';
import { type FieldMemory, rememberField } from './field-memory.ts';

export { repairLayout } from './repair-layout.ts';

/** A code that a hand scanner typed. */
export interface WedgeScan {
  readonly text: string;
  /**
   * Takes the characters out of the text field they landed in and tells the field (`input` event).
   * Answers whether there was something to take out.
   */
  undo(): boolean;
}

/**
 * After this long with nothing more (ms) a burst without Enter or Tab counts as whole. Ten times as long as the
 * gaps of a scanner: a busy tablet hands its strokes over late, and a code cut in two is nobody's.
 */
export const pauseMs = 300;

/** Accent keys have no character of their own; these are theirs on a Swedish keyboard, plain and shifted. */
const deadKeys: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Equal: ['´', '`'],
  BracketRight: ['¨', '^'],
};

/** Keys that stand for no character have names: Backspace, ArrowLeft, F1. */
const namedKey = /^[A-Z][A-Za-z0-9]+$/;

/** After an accent key some browsers name the melted letter (é), some the accent and the letter (´e). */
const unmeltedChar = (key: string): string => {
  const chars = [...key.normalize('NFD')];
  return chars.findLast((char) => /^[!-~]$/.test(char)) ?? chars.at(-1) ?? '';
};

/** The character a key stands for, '' for keys that only shift others, `null` for keys no scanner sends. */
const eventToChar = (event: KeyboardEvent, isAfterDead: boolean): string | null => {
  if (event.repeat || event.isComposing) return null;
  if (event.key === 'Shift' || event.key === 'AltGraph') return '';
  // Control and Alt together are how Windows tells AltGr.
  if (event.metaKey || event.ctrlKey !== event.altKey) return null;
  if (event.key === 'Dead') return deadKeys[event.code]?.[event.shiftKey ? 1 : 0] ?? null;
  if ([...event.key].length === 1 && !isAfterDead) return event.key;
  return isAfterDead && !namedKey.test(event.key) ? unmeltedChar(event.key) : null;
};

/**
 * Hears hand scanners: they are keyboards that type fast and end with Enter or Tab, or just stop.
 * Typing is never held up: characters go where they went. Only the Enter or Tab that ends a scan is kept
 * from pressing a button or leaving a field. Speed is taken from `event.timeStamp`, so a busy page does
 * not blur it. Returns how to stop listening.
 */
export const listenForWedge = (
  onText: (scan: WedgeScan) => void,
  target: EventTarget = window,
): (() => void) => {
  let burst: Burst | null = null;
  let memory: FieldMemory | null = null;
  let isAfterDead = false;
  let endedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    burst = null;
    memory = null;
    isAfterDead = false;
  };

  /** Tells the burst if a scanner typed it; either way it is over. */
  const finish = (): boolean => {
    const done = burst;
    const undo = memory?.seal() ?? (() => false);
    forget();
    if (!isScan(done)) return false;
    onText({ text: done.text, undo });
    return true;
  };

  const hear = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const at = event.timeStamp;
    if (event.key === 'Enter' || event.key === 'Tab') {
      // Some scanners end twice, with return and line feed; both are Enter here.
      const isSecondEnd = at - endedAt <= pauseMs;
      const isEnd = burst !== null && at - burst.lastAt <= pauseMs && finish();
      forget();
      if (!isEnd && !isSecondEnd) return;
      if (isEnd) endedAt = at;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const char = eventToChar(event, isAfterDead);
    if (char === '') return;
    if (char === null) {
      forget();
      return;
    }
    if (!isSameBurst(burst, at)) {
      forget();
      memory = rememberField(event);
    }
    burst = addStroke(burst, char, at);
    isAfterDead = event.key === 'Dead';
    clearTimeout(timer);
    timer = setTimeout(finish, pauseMs);
  };

  target.addEventListener('keydown', hear, { capture: true });
  return () => {
    target.removeEventListener('keydown', hear, { capture: true });
    forget();
  };
};
