import { describe, expect, it } from 'vitest';
import { testWall } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import { type Wall, wallTemplates } from './wall.ts';
import { archive, changeWall, closeNow, makeWall, openAgain, publish } from './wall-making.ts';
import { wallPhase } from './wall-rules.ts';

const changed = (wall: ReturnType<typeof testWall>, change: { readonly fields: object }) => ({
  ...wall,
  fields: { ...wall.fields, ...change.fields } as Wall,
});
describe('making a wall', () => {
  it.each(wallTemplates)('starts a draft of a %s that the schema takes', (template) => {
    const { title, question, instruction, places } = testWall().fields;
    const made = { id: 'w1', timeZone: 'Europe/Stockholm', language: 'sv', now: 7 } as const;
    const change = makeWall(template, { title, question, instruction, places }, made);
    expect(change).toMatchObject({ kind: 'wall', id: 'w1', fields: { template, state: 'draft', made: 7 } });
    expect(checkFields('wall', change.fields).ok).toBe(true);
  });
});

describe('the life of a wall', () => {
  const draft = testWall({ state: 'draft' });

  it('is published, closed, opened again and put away', () => {
    const published = changed(draft, publish(draft));
    expect(wallPhase(published.fields, 100)).toBe('open');
    const closed = changed(published, closeNow(published, 100));
    expect(wallPhase(closed.fields, 100)).toBe('closed');
    expect(wallPhase(changed(closed, openAgain(closed, 200)).fields, 200)).toBe('open');
    const archived = changed(closed, archive(closed));
    expect(wallPhase(archived.fields, 200)).toBe('archived');
    expect(wallPhase(changed(archived, openAgain(archived, 200)).fields, 200)).toBe('open');
  });

  it('may be cut short or begun before its period has', () => {
    const waiting = testWall({ opens: 500, closes: 900 });
    expect(wallPhase(changed(waiting, closeNow(waiting, 100)).fields, 100)).toBe('closed');
    const early = changed(waiting, openAgain(waiting, 100));
    expect(early.fields).toMatchObject({ opens: 100, closes: 900 });
  });
});

describe('changing a wall', () => {
  it('says only what is other than before, cleaned', () => {
    expect(changeWall(testWall(), { title: '  Trädet ', who: 'anyone' })).toEqual({
      ok: true,
      value: [{ kind: 'wall', id: 'wall1', fields: { title: 'Trädet' } }],
    });
    expect(changeWall(testWall(), { title: 'Kulturträdet ' })).toEqual({ ok: true, value: [] });
  });

  it.each([
    [{ title: ' ' }, 'title-empty'],
    [{ title: 'a'.repeat(201) }, 'title-too-long'],
    [{ question: 'a'.repeat(801) }, 'question-too-long'],
    [{ instruction: 'a'.repeat(8001) }, 'instruction-too-long'],
    [{ opens: 5, closes: 5 }, 'closes-before-opens'],
  ])('refuses %#', (change, code) => {
    expect(changeWall(testWall(), change)).toEqual({ ok: false, code });
  });
});
