import * as z from 'zod/mini';
import type { Fields } from './change.ts';
import { isKind, type Kind } from './kinds.ts';
import { err, ok, type Result } from './result.ts';
import { schemas } from './schemas.ts';

const gone = z.boolean();

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
