import * as z from 'zod/mini';
import type { Json } from '../../src/domain/change.ts';
import { kinds } from '../../src/domain/kinds.ts';
import { schemas } from '../../src/domain/schemas.ts';

/** Kind → field → the shape of its values, without limits (a limit may be widened). */
export type SchemaShape = { readonly [kind: string]: { readonly [field: string]: Json } };

const limits = new Set([
  '$schema',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'additionalProperties',
]);

function withoutLimits(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withoutLimits);
  if (typeof value !== 'object' || value === null) return value as Json;
  const kept = Object.entries(value).filter(([key]) => !limits.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutLimits(item)]));
}

/** The registry as it stands now. */
export const currentShape = (): SchemaShape =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(schemas[kind].shape).map(([field, schema]) => [
          field,
          withoutLimits(z.toJSONSchema(schema)),
        ]),
      ),
    ]),
  );

/** Does every value that the old shape took still fit? The new one may say more: values, alternatives, parts. */
function stillFits(before: Json | undefined, now: Json | undefined): boolean {
  if (before === undefined) return true;
  if (now === undefined) return false;
  if (Array.isArray(before))
    return Array.isArray(now) && before.every((item) => now.some((other) => stillFits(item, other)));
  if (typeof before === 'object' && before !== null) {
    if (typeof now !== 'object' || now === null || Array.isArray(now)) return false;
    const is = now as { readonly [key: string]: Json };
    const was = before as { readonly [key: string]: Json };
    // A part that must be there now must have had to be there before.
    const required = (is.required ?? []) as readonly Json[];
    const known = (was.required ?? []) as readonly Json[];
    return (
      required.every((part) => known.includes(part)) &&
      Object.entries(was).every(([key, item]) => key === 'required' || stillFits(item, is[key]))
    );
  }
  return before === now;
}

/** What stood in the snapshot and no longer holds: a kind or field gone, or of another type. */
export const broken = (before: SchemaShape, now: SchemaShape): string[] =>
  Object.entries(before).flatMap(([kind, fields]) =>
    Object.entries(fields)
      .filter(([field, shape]) => {
        const is = now[kind]?.[field];
        return is === undefined || !stillFits(shape, is);
      })
      .map(([field]) => `${kind}.${field}`),
  );
