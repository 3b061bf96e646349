import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testContribution, testWall } from '../test-nouns.ts';
import { countCharacters } from '../text.ts';
import { checkFields } from '../validate.ts';
import { closeQuestion, contribute, editContribution, restore, thank, withdraw } from './contributing.ts';
import { isLookedAt, markOf } from './looked.ts';
import { wallTemplates } from './wall.ts';
import { lengthsOf } from './wall-rules.ts';

const words = {
  place: 'habits',
  parent: null,
  text: 'Säg hej i kön',
  more: '',
  help: '',
  name: 'Anna',
  organisation: 'Skatteverket',
  paper: false,
};
const from = { by: 'anna00', role: 'member', at: 1000, id: 'c1' } as const;
const added = (wall = testWall(), given: Partial<typeof words> = {}, who: Partial<typeof from> = {}) =>
  contribute(wall, { ...words, ...given }, { ...from, ...who });
const fieldsOf = (result: ReturnType<typeof contribute>) =>
  result.ok ? result.value[0]?.fields : result.code;

describe('adding', () => {
  it('makes one whole row but for what only the host says', () => {
    const { hidden: _, looked: __, ...all } = testContribution();
    expect(added()).toEqual({ ok: true, value: [{ kind: 'contribution', id: 'c1', fields: all }] });
  });

  it('waits where the host looks first, unless it is the host’s', () => {
    const wall = testWall({ moderation: 'look-first' });
    expect(fieldsOf(added(wall))).toMatchObject({ shown: false });
    expect(fieldsOf(contribute(wall, words, { ...from, role: 'door' }))).toMatchObject({ shown: false });
    const desks = fieldsOf(contribute(wall, words, { ...from, role: 'desk' }));
    expect(desks).toMatchObject({ shown: true });
    expect(isLookedAt({ ...testContribution(), ...(desks as object) })).toBe(true);
  });

  it.each([
    [testWall({ state: 'draft' }), {}, 'draft'],
    [testWall({ state: 'archived' }), {}, 'archived'],
    [testWall({ opens: 2000 }), {}, 'not-open-yet'],
    [testWall(), { text: ' \u200b ' }, 'text-empty'],
    [testWall(), { text: 'a'.repeat(141) }, 'text-too-long'],
    [testWall(), { place: 'elsewhere' }, 'no-such-place'],
    [testWall({ template: 'question', places: [] }), { place: null, more: 'a'.repeat(601) }, 'more-too-long'],
    [testWall({ template: 'question', places: [] }), { place: null, help: 'a'.repeat(301) }, 'help-too-long'],
    [testWall({ places: [] }), {}, 'no-such-place'],
  ])('says what is in the way: %#', (wall, given, code) => {
    expect(contribute(wall, { ...words, ...given }, from)).toEqual({ ok: false, code });
  });

  it('is not for a guest’s phone where a wall is for members, and goes on after it has closed', () => {
    const wall = testWall({ who: 'members', closes: 500 });
    expect(contribute(wall, words, { ...from, role: 'guest' })).toMatchObject({ code: 'members-only' });
    expect(added(wall).ok).toBe(true);
  });

  it('counts as people do: a family is one, and so is a letter with marks', () => {
    expect(added(testWall(), { text: '👨‍👩‍👧‍👦'.repeat(140) }).ok).toBe(true);
    expect(added(testWall(), { text: 'e\u0301'.repeat(140) }).ok).toBe(true);
    expect(added(testWall(), { text: '👨‍👩‍👧‍👦'.repeat(141) })).toMatchObject({ code: 'text-too-long' });
    // Far more marks than the row has room for, on a single letter.
    expect(added(testWall(), { text: `e${'\u0301\u0302'.repeat(5000)}` })).toMatchObject({
      code: 'text-too-long',
    });
  });

  it('signs as far as the wall asks for it', () => {
    const signs = (signature: 'name' | 'organisation' | 'none') => {
      const fields = fieldsOf(added(testWall({ signature })));
      return typeof fields === 'object' ? [fields.name, fields.organisation] : fields;
    };
    expect(signs('name')).toEqual(['Anna', 'Skatteverket']);
    expect(signs('organisation')).toEqual([null, 'Skatteverket']);
    expect(signs('none')).toEqual([null, null]);
    expect(fieldsOf(added(testWall(), { name: '  ', organisation: '\u200b' }))).toMatchObject({
      name: null,
      organisation: null,
    });
  });

  it('takes an answer in several lines, on no place', () => {
    const wall = testWall({ template: 'question', places: [] });
    const answer = contribute(wall, { ...words, parent: 'q1', text: 'Ett\r\n\r\n\r\n\r\ntvå  ' }, from);
    expect(fieldsOf(answer)).toMatchObject({ parent: 'q1', place: null, text: 'Ett\n\ntvå' });
  });

  it('makes, of whatever anybody types, a row that the schema takes and that is short enough', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.constantFrom(...wallTemplates),
        fc.record({ text, more: text, help: text, name: text, organisation: text }),
        fc.boolean(),
        (template, typed, isAnswer) => {
          const wall = testWall({ template, places: [] });
          const result = contribute(
            wall,
            { ...typed, place: null, parent: isAnswer ? 'q1' : null, paper: false },
            from,
          );
          if (!result.ok) return;
          const fields = result.value[0]?.fields ?? {};
          const most = lengthsOf(template);
          expect(checkFields('contribution', fields).ok).toBe(true);
          expect(countCharacters(String(fields.text))).toBeLessThanOrEqual(
            isAnswer ? most.answer : most.text,
          );
          expect(fields.text).not.toBe('');
        },
      ),
    );
  });
});

describe('editing', () => {
  const row = { id: 'c1', fields: testContribution() };

  it('says only what is other than before', () => {
    const edited = editContribution(testWall(), row, { text: 'Säg hej', name: 'Anna' }, 'member');
    expect(edited).toEqual({
      ok: true,
      value: [{ kind: 'contribution', id: 'c1', fields: { text: 'Säg hej' } }],
    });
    expect(editContribution(testWall(), row, { text: ' Säg  hej i kön ' }, 'member')).toEqual({
      ok: true,
      value: [],
    });
  });

  it('waits again for a host who looks first, but for being moved', () => {
    const wall = testWall({ moderation: 'look-first' });
    const fields = (...given: Parameters<typeof editContribution>) => {
      const edited = editContribution(...given);
      return edited.ok && edited.value[0]?.fields;
    };
    expect(fields(wall, row, { text: 'Annat' }, 'member')).toEqual({ text: 'Annat', shown: false });
    expect(fields(wall, row, { organisation: 'Annan' }, 'guest')).toEqual({
      organisation: 'Annan',
      shown: false,
    });
    expect(fields(wall, row, { place: 'rituals' }, 'member')).toEqual({ place: 'rituals' });
    const looked = markOf({ ...testContribution({ text: 'Annat' }) });
    expect(fields(wall, row, { text: 'Annat' }, 'desk')).toEqual({ text: 'Annat', looked });
    const waiting = { id: 'c1', fields: testContribution({ shown: false }) };
    expect(fields(wall, waiting, { text: 'Annat' }, 'desk')).toEqual({ text: 'Annat' });
  });

  it('leaves what is on a place that was taken away where it was', () => {
    const lost = { id: 'c1', fields: testContribution({ place: 'old' }) };
    expect(editContribution(testWall(), lost, { text: 'Annat' }, 'member').ok).toBe(true);
    expect(editContribution(testWall(), lost, { place: 'older' }, 'member')).toMatchObject({
      code: 'no-such-place',
    });
  });

  it('is as strict as adding', () => {
    expect(editContribution(testWall(), row, { text: '' }, 'member')).toMatchObject({ code: 'text-empty' });
    expect(editContribution(testWall(), row, { text: 'a'.repeat(141) }, 'desk')).toMatchObject({
      code: 'text-too-long',
    });
  });
});

describe('taking back', () => {
  it('leaves nothing, and its undo makes the same again', () => {
    expect(withdraw('c1').fields).toEqual({ gone: true });
    const { hidden: _, looked: __, ...all } = testContribution();
    expect(restore(testWall(), testContribution(), { id: 'c2', role: 'member' })).toEqual({
      kind: 'contribution',
      id: 'c2',
      fields: all,
    });
    const wall = testWall({ moderation: 'look-first' });
    const again = restore(wall, testContribution(), { id: 'c2', role: 'member' });
    expect(again.fields).toMatchObject({ shown: false });
  });
});

describe('a question', () => {
  const question = (thanked: string[]) => ({ id: 'q1', fields: testContribution({ thanked }) });

  it('thanks for an answer once, and takes it back', () => {
    expect(thank(question(['a1']), 'a2').fields).toEqual({ thanked: ['a1', 'a2'] });
    expect(thank(question(['a1', 'a2']), 'a1').fields).toEqual({ thanked: ['a2', 'a1'] });
    expect(thank(question(['a1', 'a2']), 'a1', false).fields).toEqual({ thanked: ['a2'] });
  });

  it('is closed and opened', () => {
    expect(closeQuestion({ id: 'q1' }).fields).toEqual({ closed: true });
    expect(closeQuestion({ id: 'q1' }, false).fields).toEqual({ closed: false });
  });
});
