import { pictureOf } from '../../../local/queries/house.ts';

/** The address of a floor's picture by its id; null where there is none or it has not come yet. */
export function usePicture(id: string | null): string | null {
  const [row] = id === null ? [] : pictureOf(id).value;
  return row ? `data:${row.fields.type};base64,${row.fields.data}` : null;
}
