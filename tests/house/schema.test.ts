import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, currentShape, type SchemaShape } from './schema.ts';

const file = join(import.meta.dirname, 'schema.json');
const now = currentShape();

/** As the formatter wants it: lists of plain values on one line. */
const format = (shape: SchemaShape): string =>
  `${JSON.stringify(shape, null, 2).replace(/\[\s+("[^[\]{}]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`)}\n`;

describe('the schema only grows', () => {
  const before: SchemaShape = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

  it('keeps every kind and field that was ever written, with its type', () => {
    expect(broken(before, now)).toEqual([]);
  });

  it('has its snapshot brought up to date with what was added (UPDATE_SCHEMA=1 npm run test:unit)', () => {
    if (process.env.UPDATE_SCHEMA === '1' && broken(before, now).length === 0)
      writeFileSync(file, format(now));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(now);
  });
});

describe('what breaks a schema', () => {
  const text = { type: 'string' };
  const choice = { type: 'string', enum: ['a', 'b'] };
  const maybe = { anyOf: [text, { type: 'null' }] };
  const shape = (field: SchemaShape[string][string]): SchemaShape => ({ visit: { field } });

  it('is a field or kind that is gone', () => {
    expect(broken(shape(text), { visit: {} })).toEqual(['visit.field']);
    expect(broken(shape(text), {})).toEqual(['visit.field']);
  });

  it('is another type, a choice that is gone, a null no longer taken', () => {
    expect(broken(shape(text), shape({ type: 'number' }))).toEqual(['visit.field']);
    expect(broken(shape(choice), shape({ type: 'string', enum: ['a'] }))).toEqual(['visit.field']);
    expect(broken(shape(maybe), shape(text))).toEqual(['visit.field']);
  });

  it('is a part that has to be there now and had not before', () => {
    const part = { type: 'object', properties: { at: text }, required: ['at'] };
    const more = { ...part, properties: { at: text, by: text } };
    expect(broken(shape(part), shape(more))).toEqual([]);
    expect(broken(shape(part), shape({ ...more, required: ['at', 'by'] }))).toEqual(['visit.field']);
  });

  it('is not a new kind, field or choice', () => {
    expect(broken(shape(choice), shape({ type: 'string', enum: ['c', 'b', 'a'] }))).toEqual([]);
    expect(broken(shape(text), { visit: { field: text, other: text }, wall: { name: text } })).toEqual([]);
  });
});
