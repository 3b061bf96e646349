import { idPattern } from '../domain/id.ts';
import type { Row } from './row.ts';
import { stampPattern } from './stamp.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values may be nested so deep; no kind has half of that. */
const deepest = 16;

/** Merging and keeping a row walks its values by recursion, which thousands of brackets would break. */
const isDeep = (value: unknown, left: number): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  for (const item of Object.values(value)) if (isDeep(item, left - 1)) return true;
  return false;
};

/**
 * Is this a row? As strict as the protocol's schema, by hand: the schema walks every value of every row to see
 * that it is JSON, which what `JSON.parse` gave is anyway, and that took most of the time of a large pull or push.
 */
export function isWireRow(value: unknown): value is Row {
  if (!isRecord(value) || typeof value.kind !== 'string' || value.kind === '' || value.kind.length > 40)
    return false;
  if (typeof value.id !== 'string' || !idPattern.test(value.id)) return false;
  if (typeof value.at !== 'string' || !stampPattern.test(value.at)) return false;
  if (!isRecord(value.fields)) return false;
  for (const field in value.fields)
    if (field.length > 40 || isDeep(value.fields[field], deepest)) return false;
  if (value.over === undefined) return true;
  if (!isRecord(value.over)) return false;
  for (const field in value.over) {
    const stamp = value.over[field];
    if (typeof stamp !== 'string' || !stampPattern.test(stamp)) return false;
  }
  return true;
}

/** A row from the wire, without whatever else it carries; null for what is none. */
export function readWireRow(value: unknown): Row | null {
  if (!isWireRow(value)) return null;
  const { kind, id, fields, at, over } = value;
  return over === undefined ? { kind, id, fields, at } : { kind, id, fields, at, over };
}
