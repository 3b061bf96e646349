import type { Kind } from './kinds.ts';

/** The values a row may hold: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Named values of a row or a part of them. */
export type Fields = { readonly [field: string]: Json };

/**
 * What a rule returns: "these fields of this row now have these values". `local` stamps it and writes it.
 * `gone: true` is the tombstone, a field like the others.
 */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Fields;
  /**
   * Epoch ms, for a fact that comes true by itself (the hub closes): every device stamps it alike,
   * so that saying it twice changes nothing.
   */
  readonly trueSince?: number;
}
