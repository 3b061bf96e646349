import { fewestLetters } from '../../../domain/arrival/directory.ts';
import { fold } from '../../../domain/text.ts';

/** Enough letters to look for somebody? The same count as the register's own. */
export const isSearch = (query: string): boolean => fold(query).replaceAll(' ', '').length >= fewestLetters;
