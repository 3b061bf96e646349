import { type Compilable, CompiledQuery, type DialectAdapter, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Texts of queries by their names, for each dialect: building one takes longer than a small one runs. */
const known = new WeakMap<DialectAdapter, Map<string, string>>();

/** Runs a query whose text is remembered by its name. */
export type Remembered = <R>(
  name: string,
  values: readonly unknown[],
  build: () => Compilable<R>,
) => Promise<R[]>;

/**
 * Queries that are asked again and again: each is built once, and afterwards only its text is run with other
 * values. `name` has to tell queries of different texts apart, and `values` are in the order in which the query
 * says them; one that says others throws when it is built.
 */
export function rememberedOn(db: Kysely<Tables>): Remembered {
  const { adapter } = db.getExecutor();
  const texts = known.get(adapter) ?? new Map<string, string>();
  known.set(adapter, texts);
  return async <R>(name: string, values: readonly unknown[], build: () => Compilable<R>) => {
    let text = texts.get(name);
    if (text === undefined) {
      const built = build().compile();
      if (built.parameters.length !== values.length || built.parameters.some((one, i) => one !== values[i]))
        throw new Error(`the values of the query "${name}" are not those it says`);
      text = built.sql;
      texts.set(name, text);
    }
    return (await db.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
  };
}
