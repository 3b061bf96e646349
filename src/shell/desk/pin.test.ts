import { describe, expect, it } from 'vitest';
import { isKeptPin, isPinShape, keepPin, pinRounds } from './pin.ts';

describe('a PIN', () => {
  it('is four to eight digits', () => {
    expect(['1234', '12345678'].map(isPinShape)).toEqual([true, true]);
    expect(['123', '123456789', '12a4', ' 1234', '١٢٣٤', ''].map(isPinShape)).toEqual(Array(6).fill(false));
  });

  it('is known again, and nothing else is taken for it', async () => {
    const kept = await keepPin('4711', 1000);
    expect(await isKeptPin('4711', kept)).toBe(true);
    for (const wrong of ['4712', '47110', '0471', '']) expect(await isKeptPin(wrong, kept)).toBe(false);
  });

  it('is kept under a salt of its own, so that equal ones do not look alike', async () => {
    const [a, b] = [await keepPin('4711', 1000), await keepPin('4711', 1000)];
    expect(a.hash).not.toBe(b.hash);
    expect(JSON.stringify(a)).not.toContain('4711');
  });

  it('is what PBKDF2 with HMAC-SHA-256 makes of it', async () => {
    // RFC 7914, section 11: P = "passwd", S = "salt", c = 1, its first 256 bits.
    const first = '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc';
    const bytes = first.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    const kept = { salt: btoa('salt'), hash: btoa(String.fromCharCode(...bytes)), rounds: 1 };
    expect(await isKeptPin('passwd', kept)).toBe(true);
  });

  it('takes at least 600,000 rounds to try', () => {
    expect(pinRounds).toBeGreaterThanOrEqual(600_000);
  });
});
