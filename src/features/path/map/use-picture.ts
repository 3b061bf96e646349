import type { FieldsOf } from '../../../domain/kinds.ts';
import { pictureOf } from '../../../local/queries/house.ts';

/** A picture as an address. */
export const pictureAddress = ({ type, data }: FieldsOf<'picture'>): string => `data:${type};base64,${data}`;

/** The address of a floor's picture by its id; null where there is none or it has not come yet. */
export function usePicture(id: string | null): string | null {
  const [row] = id === null ? [] : pictureOf(id).value;
  return row ? pictureAddress(row.fields) : null;
}
