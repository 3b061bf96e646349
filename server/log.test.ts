import { describe, expect, it } from 'vitest';
import { createLog, errorFacts } from './log.ts';

describe('the log', () => {
  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    const log = createLog(
      'warn',
      (line) => lines.push(line),
      () => 0,
    );
    log.error('a');
    log.warn('b', { status: 404, route: '/api/pull' });
    log.info('c');
    expect(lines).toEqual([
      '1970-01-01T00:00:00.000Z error a',
      '1970-01-01T00:00:00.000Z warn b status=404 route=/api/pull',
    ]);
  });

  it('says where an error came from without its message, which may quote data', () => {
    const facts = errorFacts(Object.assign(new TypeError('Åsa is not a number'), { code: 'E1' }));
    expect(facts).toMatchObject({ type: 'TypeError', code: 'E1' });
    expect(JSON.stringify(facts)).not.toContain('Åsa');
    expect(errorFacts('Åsa')).toEqual({ type: 'string' });
  });
});
