import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { codePath, readCode, type StigenCode } from './code.ts';
import { makeId } from './id.ts';

// Thousands of cases may take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('reading a QR code', () => {
  it.each([
    ['https://hubben.example.org/p/8f3k2pq9abcdefgh', { type: 'pin', person: '8f3k2pq9abcdefgh' }],
    ['http://192.168.1.7:8080/j/abcdef', { type: 'join', code: 'abcdef' }],
    ['/l/abcdef', { type: 'link', code: 'abcdef' }],
    ['https://h/s/abcdef?utm=1', { type: 'setup', code: 'abcdef' }],
    [' https://h/d/abcdef#x \n', { type: 'door', code: 'abcdef' }],
    ['/k/abcdef', { type: 'desk', code: 'abcdef' }],
  ] as const)('knows ours: %s', (text, code) => {
    expect(readCode(text)).toEqual(code);
  });

  it.each([
    '',
    'hej',
    'WIFI:S:gäst;T:WPA;P:hemligt;;',
    'https://example.org/',
    'https://example.org/products/123456',
    'mailto:anna@example.org',
    'javascript:/p/abcdef',
    'https://h/x/abcdef',
    '8594001234567',
    '/pp/abcdef',
  ])('says foreign of another’s: %j', (text) => {
    expect(readCode(text)).toBe('foreign');
  });

  it.each([
    'https://h/p',
    'https://h/p/',
    'https://h/p/abc',
    'https://h/p/%C3%A5bcdef',
    `https://h/p/${'a'.repeat(81)}`,
    'https://h/j/ab?c=def',
    'https://h/p/abc<b>def',
  ])('says damaged of half of ours: %j', (text) => {
    expect(readCode(text)).toBe('damaged');
  });

  it('reads back every path it writes (property)', () => {
    const code: fc.Arbitrary<StigenCode> = fc.oneof(
      fc.constant(0).map((): StigenCode => ({ type: 'pin', person: makeId() })),
      fc
        .constantFrom('join', 'link', 'setup', 'door', 'desk')
        .map((type): StigenCode => ({ type, code: makeId(24) })),
    );
    fc.assert(
      fc.property(code, (one) => {
        expect(readCode(`https://hub.example.org${codePath(one)}`)).toEqual(one);
      }),
    );
  });

  it('answers to anything (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readCode(text) !== undefined));
  });
});
