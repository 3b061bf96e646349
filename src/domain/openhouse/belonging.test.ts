import { describe, expect, it } from 'vitest';
import { checkFields } from '../validate.ts';
import {
  apply,
  countSignatures,
  currentManifesto,
  longestAnswer,
  publishManifesto,
  sign,
} from './belonging.ts';

const from = { by: 'ada', week: '', at: 5, day: '2026-11-24', id: 'x' };
const answers = { name: ' Ada ', organisation: 'SMHI', aim: 'Sällskap', contribute: 'Kakor' };

describe('an application', () => {
  it('is cleaned and fits the schema', () => {
    const done = apply(answers, from);
    expect(done).toMatchObject({ value: [{ id: 'x', fields: { name: 'Ada', aim: 'Sällskap' } }] });
    if (done.ok) for (const { kind, fields } of done.value) expect(checkFields(kind, fields).ok).toBe(true);
  });

  it.each([
    ['name-empty', { name: ' ' }],
    ['aim-empty', { aim: '\n' }],
    ['contribute-empty', { contribute: '' }],
    ['aim-too-long', { aim: 'x'.repeat(longestAnswer + 1) }],
    ['contribute-too-long', { contribute: 'x'.repeat(longestAnswer + 1) }],
  ] as const)('is refused with %s', (code, part) => {
    expect(apply({ ...answers, ...part }, from)).toEqual({ ok: false, code });
  });
});

describe('the manifesto', () => {
  const row = (id: string, at: number) => ({
    id,
    fields: { title: 't', text: 'x', language: 'sv' as const, at },
  });

  it('is the latest version, on every device the same', () => {
    const all = [row('a', 1), row('c', 3), row('b', 3)];
    expect(currentManifesto(all)?.id).toBe('c');
    expect(currentManifesto([...all].reverse())?.id).toBe('c');
    expect(currentManifesto([])).toBeUndefined();
  });

  it('needs a title and words', () => {
    const say = (title: string, text: string) =>
      publishManifesto({ title, text, language: 'sv' }, { id: 'm', at: 1 });
    expect(say('', 'x')).toMatchObject({ code: 'title-empty' });
    expect(say('t', ' ')).toMatchObject({ code: 'text-empty' });
    expect(say('t', 'x')).toMatchObject({ ok: true, value: [{ kind: 'manifesto', id: 'm' }] });
  });

  it('is signed once by each, whatever the version', () => {
    const ids = ['v1', 'v2'].flatMap((version) => {
      const done = sign(version, { name: 'Ada', organisation: '' }, { by: 'ada', at: 1 });
      return done.ok ? done.value.map(({ id }) => id) : [];
    });
    expect(new Set(ids).size).toBe(1);
    expect(countSignatures([{ fields: { signed: true } }, { fields: { signed: false } }])).toBe(1);
  });
});
