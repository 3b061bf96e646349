import { expect, test } from 'vitest';
import { createRepeatGate, framesToLeave, repeatQuietMs } from './repeat-gate.ts';

test('a code held still is told once, and again only after the quiet time', () => {
  const gate = createRepeatGate();
  expect(gate.admit('a', 0)).toBe(true);
  expect(gate.admit('a', 140)).toBe(false);
  expect(gate.admit('a', repeatQuietMs - 1)).toBe(false);
  expect(gate.admit('a', repeatQuietMs)).toBe(true);
});

test('another code is told at once', () => {
  const gate = createRepeatGate();
  gate.admit('a', 0);
  expect(gate.admit('b', 140)).toBe(true);
});

test('the same code is told again at once when it had left', () => {
  const gate = createRepeatGate();
  gate.admit('a', 0);
  for (let i = 0; i < framesToLeave; i += 1) expect(gate.admit(null, 140)).toBe(false);
  expect(gate.admit('a', 600)).toBe(true);
});

test('one blurred frame is not a departure', () => {
  const gate = createRepeatGate();
  gate.admit('a', 0);
  gate.admit(null, 140);
  expect(gate.admit('a', 280)).toBe(false);
});

test('two codes that take turns in view are told once each', () => {
  const gate = createRepeatGate();
  const told = ['a', 'b', 'a', 'b', 'a', 'b'].filter((text, i) => gate.admit(text, i * 140));
  expect(told).toEqual(['a', 'b']);
});
