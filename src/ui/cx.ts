/** Joins class names, leaving out what is missing: `cx(styles.row, isBig && styles.big)`. */
export const cx = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
