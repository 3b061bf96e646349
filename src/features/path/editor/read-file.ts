import type { House } from '../../../domain/house/house.ts';
import type { HouseFileRefusal } from '../../../domain/house/house-file.ts';
import { err, type Result } from '../../../domain/result.ts';

/** A house with a picture on each floor; more than this, in bytes, is something else. */
const largest = 20_000_000;

/** Why no house comes out of a file. */
export type FileRefusal = HouseFileRefusal | 'too-large' | 'unreadable';

/** The house in a file of this device. What checks it comes only when it is needed. */
export async function readFile(file: File): Promise<Result<House, FileRefusal>> {
  if (file.size > largest) return err('too-large');
  try {
    const [{ readHouseFile }, text] = await Promise.all([
      import('../../../domain/house/house-file.ts'),
      file.text(),
    ]);
    return readHouseFile(text);
  } catch (error) {
    console.warn('path: a file could not be read', error);
    return err('unreadable');
  }
}

/** The house as the text of a file. */
export async function writeFile(house: House): Promise<string> {
  const { writeHouseFile } = await import('../../../domain/house/house-file.ts');
  return writeHouseFile(house);
}
