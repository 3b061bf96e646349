import { idPattern } from './id.ts';

/**
 * What Stigen's QR codes say: addresses of the hub's own, so that any camera can follow them.
 * `/p/<person>` is a pin (it only checks in), `/j/<code>` the door's invitation to phones,
 * `/l/<code>` links a phone to a person once, `/s/<token>` is the first set-up, `/d/<code>` pairs a tablet for the
 * door and `/k/<code>` one for the desk.
 */
export type StigenCode =
  | { readonly type: 'pin'; readonly person: string }
  | { readonly type: 'join' | 'link' | 'setup' | 'door' | 'desk'; readonly code: string };

const types = { p: 'pin', j: 'join', l: 'link', s: 'setup', d: 'door', k: 'desk' } as const;

/** The address path of a code, beginning with `/`. */
export const codePath = (code: StigenCode): string =>
  code.type === 'pin'
    ? `/p/${code.person}`
    : `/${Object.entries(types).find(([, type]) => type === code.type)?.[0]}/${code.code}`;

/**
 * Reads the text of a QR code. `foreign`: readable, but none of ours; `damaged`: ours by its looks, but not
 * whole. The host is not compared: a hub may be reached by several names; the register decides.
 */
export function readCode(text: string): StigenCode | 'foreign' | 'damaged' {
  const match = /^(?:https?:\/\/[^/\s]+)?\/([pjlsdk])(?:\/([^/?#\s]*))?(?:[?#].*)?$/u.exec(text.trim());
  if (!match) return 'foreign';
  const type = types[match[1] as keyof typeof types];
  const value = match[2] ?? '';
  if (!idPattern.test(value) || value.length < 6) return 'damaged';
  return type === 'pin' ? { type, person: value } : { type, code: value };
}
