import type { Mark } from '../../../domain/walls/journey-keys.ts';

/** The newest on top: what somebody has just put up is seen. */
export const newestFirst = (rows: readonly Mark[]): Mark[] => [...rows].reverse();

/** Questions that still want an answer first, each half with the newest on top. */
export const openFirst = (rows: readonly Mark[]): Mark[] => {
  const newest = newestFirst(rows);
  return [...newest.filter(({ fields }) => !fields.closed), ...newest.filter(({ fields }) => fields.closed)];
};
