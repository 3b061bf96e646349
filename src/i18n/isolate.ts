const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a name that is written from the right from turning the sentence around it, by the isolates of
 * Unicode's bidirectional algorithm (UAX 9). Other names come back as they are.
 */
export const isolate = (name: string): string => (fromTheRight.test(name) ? `\u2068${name}\u2069` : name);
