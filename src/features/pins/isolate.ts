import { directionOf } from './drawing/pin-layout.ts';

/**
 * Keeps a name that is written from the right from turning the sentence around it, by the isolates of
 * Unicode's bidirectional algorithm (UAX 9). Other names come back as they are.
 */
export const isolate = (name: string): string => (directionOf(name) === 'rtl' ? `\u2068${name}\u2069` : name);
