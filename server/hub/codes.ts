import { codePath } from '../../src/domain/code.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { Documents, OneTimeCode } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import { hashSecret, makeCode } from './secrets.ts';

/** How long a one-time code can be used, in ms. */
export const codeLife = 10 * 60_000;

/** A code as the device that asked for it shows it; `expires` in epoch ms. */
export interface MadeCode {
  readonly code: string;
  readonly path: string;
  readonly expires: number;
}

/** Makes a one-time code; only its hash is kept. */
export async function createCode(
  documents: Documents,
  hub: string,
  { purpose, person, by }: Pick<OneTimeCode, 'purpose' | 'person' | 'by'>,
  now: number,
  life = codeLife,
): Promise<MadeCode> {
  const code = makeCode();
  const expires = now + life;
  await documents.saveCode(hub, { hash: hashSecret(code), purpose, person, by, expires });
  return { code, path: codePath({ type: purpose, code }), expires };
}

/** Is there still somebody to link to, and is whoever made the code still one of the hub's devices? */
async function stillHolds(documents: Documents, hub: string, { by, person }: OneTimeCode): Promise<boolean> {
  if (by !== null && (await documents.device(hub, by))?.revoked !== false) return false;
  if (person === null) return true;
  const [row] = await documents.rows(hub, [{ kind: 'person', id: person }]);
  return row !== undefined && rowOf(row).fields.gone !== true;
}

/**
 * Uses a code up. One that was used before is not known any more, nor is one whose maker has been sent away or
 * whose person is gone. It is looked up by its hash, so the time this takes tells nothing of codes that are near.
 */
export async function useCode(
  documents: Documents,
  hub: string,
  code: string,
  now: number,
): Promise<Result<OneTimeCode, 'bad-code' | 'expired'>> {
  const found = await documents.takeCode(hub, hashSecret(code));
  if (!found || !(await stillHolds(documents, hub, found))) return err('bad-code');
  return found.expires < now ? err('expired') : ok(found);
}
