import { describe, expect, it } from 'vitest';
import { toFailure } from './failure.ts';

const now = new Date('2026-11-25T07:12:00Z');

describe('the details of a failure', () => {
  it('tell what kind of error and where, and nothing that somebody wrote', () => {
    const error = new TypeError('cannot greet Åsa Öberg');
    error.stack =
      'TypeError: cannot greet Åsa Öberg\n    at greet (https://hub.example/assets/main-a1.js:3:40)\n    at https://hub.example/p/k3j2h1:1:2';
    const details = toFailure(error, now);
    expect(details).toEqual({ at: now.toISOString(), name: 'TypeError', stack: ['main-a1.js:3:40'] });
    expect(JSON.stringify(details)).not.toMatch(/Åsa|k3j2h1/);
  });

  it('make do with a thing that is no error', () => {
    expect(toFailure('Åsa', now)).toEqual({ at: now.toISOString(), name: 'string', stack: [] });
  });
});
