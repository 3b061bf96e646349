import { readCode } from '../../../domain/code.ts';
import type { Result } from '../../../domain/result.ts';
import { err } from '../../../domain/result.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { repairLayout } from '../../../ui/scan/repair-layout.ts';
import { checkInPerson, type Welcomed } from '../door/check-in-model.ts';
import type { SaveRefusal } from '../save-words.ts';

/** Why a scanned code checks nobody in. */
export type ScanRefusal = 'foreign' | 'damaged' | 'unknown-pin' | 'join' | 'link' | 'setup' | 'door' | 'desk';

/** `keys`: from a hand scanner, which may type with another keyboard's layout. */
export type ScanSource = 'camera' | 'keys';

/** Checks in whoever's pin or phone says `text`, or tells why not. */
export async function checkInByCode(
  text: string,
  source: ScanSource,
): Promise<Result<Welcomed, ScanRefusal | SaveRefusal>> {
  let code = readCode(text);
  if (code === 'foreign' && source === 'keys') code = readCode(repairLayout(text));
  if (code === 'foreign' || code === 'damaged') return err(code);
  if (code.type !== 'pin') return err(code.type);
  if (!(await readPerson(code.person))) return err('unknown-pin');
  return checkInPerson(code.person);
}
