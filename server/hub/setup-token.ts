import { makeId } from '../../src/domain/id.ts';
import { hashSecret, isSameSecret } from './secrets.ts';

/**
 * The token of the one-time set-up link. A new one is made at every start and shown in the terminal until
 * the hub is set up, so whoever sets it up is whoever runs the server. Only its hash is kept.
 */
export interface SetupToken {
  matches(token: string): boolean;
}

/** Makes the token: 160 random bits. `token` is for the terminal alone. */
export function createSetupToken(): SetupToken & { readonly token: string } {
  const token = makeId(32);
  return Object.assign(keepSetupToken(token), { token });
}

/** Keeps a token by its hash. */
export function keepSetupToken(token: string): SetupToken {
  const hash = hashSecret(token);
  return { matches: (given) => isSameSecret(hashSecret(given), hash) };
}
