import * as z from 'zod/mini';
import type { Fields } from './change.ts';
import { isKind, type Kind, schemas } from './kinds.ts';
import { err, ok, type Result } from './result.ts';

const gone = z.boolean();
const fieldNames = new Map<Kind, readonly string[]>();

/**
 * Checks the fields of a change, any part of a row, against the registry. Never throws.
 * `unknown-kind` and `unknown-field` mean that the other side is newer than this one.
 */
export function checkFields(
  kind: string,
  fields: Fields,
): Result<{ readonly kind: Kind; readonly fields: Fields }, 'unknown-kind' | 'unknown-field' | 'bad-field'> {
  if (!isKind(kind)) return err('unknown-kind', kind);
  const shape: { readonly [field: string]: z.ZodMiniType } = schemas[kind].shape;
  for (const [field, value] of Object.entries(fields)) {
    const schema = field === 'gone' ? gone : Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (!schema) return err('unknown-field', `${kind}.${field}`);
    if (!z.safeParse(schema, value).success) return err('bad-field', `${kind}.${field}`);
  }
  return ok({ kind, fields });
}

/** Has a row all that its kind asks for? Half a row (its beginning not here yet) is kept but not shown. */
export function isWhole(kind: string, fields: Fields): boolean {
  if (!isKind(kind)) return false;
  let fieldsOf = fieldNames.get(kind);
  if (!fieldsOf) {
    fieldsOf = Object.keys(schemas[kind].shape);
    fieldNames.set(kind, fieldsOf);
  }
  return fieldsOf.every((field) => fields[field] !== undefined);
}
