import { describe, expect, it } from 'vitest';
import { readTypedCode } from './typed-code.ts';

describe('a typed code', () => {
  it('is the same in capitals, in groups and with letters for the digits they look like', () => {
    const same = { type: 'code', code: 'k3j2h10a' };
    for (const text of ['k3j2h10a', ' K3J2 H1OA ', 'k3j2-hl0a', 'K3J2-HIOA'])
      expect(readTypedCode(text)).toEqual(same);
  });

  it('may be a whole address, also one without its host', () => {
    expect(readTypedCode('https://hub.example/j/abcdef23')).toEqual({ type: 'path', path: '/j/abcdef23' });
    expect(readTypedCode('/d/abcdef23')).toEqual({ type: 'path', path: '/d/abcdef23' });
  });

  it('keeps where a wall’s address leads, and nothing behind any other', () => {
    const path = '/j/abcdef23?to=%2Fwalls%2Fx%2Fadd';
    expect(readTypedCode(`https://hub.example${path}`)).toEqual({ type: 'path', path });
    expect(readTypedCode('/l/abcdef23?to=x')).toEqual({ type: 'path', path: '/l/abcdef23' });
  });

  it('is nothing when nothing was typed', () => {
    expect(readTypedCode('  ')).toEqual({ type: 'empty' });
    expect(readTypedCode('--')).toEqual({ type: 'empty' });
  });
});
