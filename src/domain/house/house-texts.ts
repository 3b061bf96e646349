import type { Fields, Json } from '../change.ts';
import { shortText } from '../text.ts';
import { cleanProse } from '../walls/prose.ts';

/** How long, in characters, a name, a line and a purpose of the house may be. */
export const longestLine = 200;
export const longestPurpose = 1000;
const mostEquipment = 30;

const line = (value: Json | undefined): string =>
  typeof value === 'string' ? shortText(value, longestLine) : '';

/** Fields of a row of the house, or some of them, with their texts cleaned and cut to fit the schema. */
export function cleanTexts(fields: Fields): Fields {
  const { name, landmark, purpose, equipment } = fields;
  return {
    ...fields,
    ...(name === undefined ? {} : { name: line(name) }),
    ...(landmark === undefined ? {} : { landmark: line(landmark) }),
    ...(typeof purpose === 'string'
      ? { purpose: cleanProse([...purpose].slice(0, longestPurpose).join('')) }
      : {}),
    ...(Array.isArray(equipment)
      ? {
          equipment: equipment
            .map(line)
            .filter((text) => text !== '')
            .slice(0, mostEquipment),
        }
      : {}),
  };
}
