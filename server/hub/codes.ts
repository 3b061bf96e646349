import { codePath } from '../../src/domain/code.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { Documents, OneTimeCode } from '../store/store.ts';
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
  { purpose, person }: Pick<OneTimeCode, 'purpose' | 'person'>,
  now: number,
  life = codeLife,
): Promise<MadeCode> {
  const code = makeCode();
  const expires = now + life;
  await documents.saveCode(hub, { hash: hashSecret(code), purpose, person, expires });
  return { code, path: codePath({ type: purpose, code }), expires };
}

/** Uses a code up. A code that was used before is not known any more. */
export async function useCode(
  documents: Documents,
  hub: string,
  code: string,
  now: number,
): Promise<Result<OneTimeCode, 'bad-code' | 'expired'>> {
  const found = await documents.takeCode(hub, hashSecret(code));
  if (!found) return err('bad-code');
  return found.expires < now ? err('expired') : ok(found);
}
