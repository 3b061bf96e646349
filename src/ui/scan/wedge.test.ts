import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForWedge, pauseMs, repairLayout, type WedgeScan } from './wedge.ts';

interface Stroke {
  key: string;
  /** Time since the stroke before (ms). */
  gap: number;
  init?: KeyboardEventInit;
}

let clock = 0;
let scans: WedgeScan[] = [];
let stop = (): void => {};

const press = ({ key, gap, init }: Stroke, on: Element = document.body): KeyboardEvent => {
  vi.advanceTimersByTime(gap);
  clock += gap;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  on.dispatchEvent(event);
  // What a browser does by default.
  if (on instanceof HTMLInputElement && !event.defaultPrevented && key.length === 1) on.value += key;
  return event;
};

const type = (text: string, gap: number, on?: Element): void => {
  for (const key of text) press({ key, gap }, on);
};

const texts = (): string[] => scans.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  clock = 1000;
  scans = [];
  stop = listenForWedge((scan) => scans.push(scan));
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const addInput = (value: string): HTMLInputElement => {
  const input = document.createElement('input');
  input.value = value;
  document.body.append(input);
  return input;
};

describe('a scanner is heard', () => {
  test('with Enter or Tab at the end, which then press and leave nothing', () => {
    for (const key of ['Enter', 'Tab']) {
      press({ key: 'h', gap: 1000 });
      type('ttps://hubb.example/p/1', 8);
      expect(press({ key, gap: 8 }).defaultPrevented).toBe(true);
    }
    expect(texts()).toEqual(['https://hubb.example/p/1', 'https://hubb.example/p/1']);
  });

  test('without an end, after a pause', () => {
    type('12345678', 10);
    expect(scans).toEqual([]);
    vi.advanceTimersByTime(pauseMs);
    expect(texts()).toEqual(['12345678']);
  });

  test('once when it ends twice, and the second end does nothing either', () => {
    type('abc123', 5);
    press({ key: 'Enter', gap: 5 });
    expect(press({ key: 'Enter', gap: 5 }).defaultPrevented).toBe(true);
    expect(texts()).toEqual(['abc123']);
  });

  test('with the shift keys of capital letters in between', () => {
    for (const key of ['A', 'b', 'C', 'd', 'E', 'f']) {
      press({ key: 'Shift', gap: 3, init: { shiftKey: true } });
      press({ key, gap: 3 });
    }
    press({ key: 'Enter', gap: 3 });
    expect(texts()).toEqual(['AbCdEf']);
  });

  test('through accent keys, so that the layout can be repaired', () => {
    type('https', 4);
    for (const key of 'Ö--hubb.example-_x') press({ key, gap: 4 });
    press({ key: 'Dead', gap: 4, init: { code: 'Equal' } });
    press({ key: 'é', gap: 4 });
    press({ key: 'Dead', gap: 4, init: { code: 'Equal' } });
    press({ key: '´1', gap: 4 });
    press({ key: 'Enter', gap: 4 });
    expect(texts().map(repairLayout)).toEqual(['https://hubb.example/?x=e=1']);
  });

  test('whatever it sends, also when somebody typed just before', () => {
    const code = fc
      .string({ unit: fc.integer({ min: 33, max: 126 }).map((n) => String.fromCharCode(n)), minLength: 6 })
      .filter((text) => new Set(text).size > 1);
    const gaps = fc.integer({ min: 0, max: 35 });
    fc.assert(
      fc.property(code, gaps, fc.string({ maxLength: 5 }), (text, gap, typed) => {
        scans = [];
        type(typed, 90);
        press({ key: text.charAt(0), gap: 300 });
        type(text.slice(1), gap);
        press({ key: 'Enter', gap });
        press({ key: 'x', gap: 1000 });
        vi.advanceTimersByTime(1000);
        expect(texts()).toEqual([text]);
      }),
    );
  });
});

describe('a hand is not taken for a scanner', () => {
  /** Up to five keys may tumble in together, then there is a breath: more than any hand does. */
  const tumble = fc.array(fc.integer({ min: 0, max: 35 }), { maxLength: 4 });
  const breath = fc.integer({ min: 36, max: 600 });
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'abcdefghijklmnoprstuvåäöABC 123-./:') },
    { weight: 1, arbitrary: fc.constantFrom('Enter', 'Tab', 'Backspace', 'Shift', 'ArrowLeft') },
  );
  const typing = fc.array(fc.tuple(breath, tumble), { minLength: 1, maxLength: 20 }).chain((runs) => {
    const gaps = runs.flatMap(([pause, rolls]) => [pause, ...rolls]);
    return fc.tuple(...gaps.map((gap) => key.map((name) => ({ key: name, gap }))));
  });

  test('however fast it types, and every key keeps its effect', () => {
    fc.assert(
      fc.property(typing, fc.boolean(), (strokes, isInField) => {
        scans = [];
        const on = isInField ? addInput('') : document.body;
        for (const stroke of strokes) expect(press(stroke, on).defaultPrevented).toBe(false);
        vi.advanceTimersByTime(1000);
        expect(scans).toEqual([]);
      }),
    );
  });

  test('when it holds a key down', () => {
    press({ key: 'a', gap: 500 });
    for (let i = 0; i < 30; i += 1) press({ key: 'a', gap: 30, init: { repeat: true } });
    press({ key: 'Enter', gap: 30 });
    expect(scans).toEqual([]);
  });

  test('when it uses shortcuts or an input method', () => {
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
      for (const name of 'abcdefgh') press({ key: name, gap: 5, init });
      press({ key: 'Enter', gap: 5 });
    }
    expect(scans).toEqual([]);
  });
});

describe('a code that landed in a text field', () => {
  test('can be taken out, and the field says it changed', () => {
    const input = addInput('Ås');
    const onInput = vi.fn();
    input.addEventListener('input', onInput);
    type('https://x', 5, input);
    press({ key: 'Enter', gap: 5 }, input);
    expect(input.value).toBe('Åshttps://x');
    expect(scans[0]?.undo()).toBe(true);
    expect(input.value).toBe('Ås');
    expect(onInput).toHaveBeenCalledOnce();
  });

  test('stays when the field was changed since, and nothing is taken out twice', () => {
    const input = addInput('');
    type('https://x', 5, input);
    press({ key: 'Enter', gap: 5 }, input);
    input.value += '!';
    expect(scans[0]?.undo()).toBe(false);
    expect(input.value).toBe('https://x!');
  });

  test('there is nothing to take out when no field had the focus', () => {
    type('https://x', 5);
    press({ key: 'Enter', gap: 5 });
    expect(scans[0]?.undo()).toBe(false);
  });
});

test('after stopping nothing is heard any more, not even what had begun', () => {
  type('12345678', 5);
  stop();
  vi.advanceTimersByTime(1000);
  type('12345678', 5);
  press({ key: 'Enter', gap: 5 });
  expect(scans).toEqual([]);
});
