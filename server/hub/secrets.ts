import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { makeId } from '../../src/domain/id.ts';

/** A device's secret: 32 random bytes, base64url. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** A code that a QR carries and a hand can type: 60 random bits, good for ten minutes. */
export const makeCode = (): string => makeId(12);

/** SHA-256, base64url. The secrets hashed here are random and long, so no salt and no slow hash is needed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Compares in a time that says nothing of where two secrets differ. */
export const isSameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b)));
