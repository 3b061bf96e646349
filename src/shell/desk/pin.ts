/** A PIN as it is kept: never itself, only what comes of it. `salt` and `hash` are base64. */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
  readonly rounds: number;
}

/** Rounds of PBKDF2 with SHA-256, as many as OWASP's password storage advice of 2023 asks for. */
export const pinRounds = 600_000;

const shortestPin = 4;
export const longestPin = 8;

/** Four to eight digits, and nothing else? */
export const isPinShape = (text: string): boolean =>
  /^\d+$/.test(text) && text.length >= shortestPin && text.length <= longestPin;

/** Browsers hash only on pages that came safely: https, or this very machine. */
export const canHashPin = (): boolean => globalThis.crypto?.subtle !== undefined;

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** PBKDF2 (RFC 8018) with SHA-256, 256 bits. */
async function hashPin(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(how, key, 256));
}

/** Makes what is kept of a PIN, under a salt of its own. Slow on purpose. */
export async function keepPin(pin: string, rounds = pinRounds): Promise<KeptPin> {
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return { salt: toText(salt), hash: toText(await hashPin(pin, salt, rounds)), rounds };
}

/** Is it the PIN that was kept? Compares every byte, wherever the first difference is. */
export async function isKeptPin(pin: string, kept: KeptPin): Promise<boolean> {
  const given = await hashPin(pin, toBytes(kept.salt), kept.rounds);
  const right = toBytes(kept.hash);
  let difference = given.length ^ right.length;
  for (let i = 0; i < right.length; i++) difference |= (given[i] ?? 0) ^ (right[i] ?? 0);
  return difference === 0;
}
