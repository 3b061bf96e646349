/** The outcome of something that may be refused: a value, or a code that the screens have words for. */
export type Result<T, Code extends string = string> = Ok<T> | Refusal<Code>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refusal<Code extends string = string> {
  readonly ok: false;
  /** Stable, kebab-case; tests and words hang on it. */
  readonly code: Code;
  /** For logs and developers, never shown raw and never personal. */
  readonly detail?: string;
}

/** Wraps a value as a success. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Makes an expected refusal. `detail` must hold no personal data. */
export const err = <Code extends string>(code: Code, detail?: string): Refusal<Code> =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
