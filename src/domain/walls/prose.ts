import { cleanText } from '../text.ts';

/** Text of several lines: each as `cleanText` leaves it, at most one of them empty in a row, none around. */
export const cleanProse = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
