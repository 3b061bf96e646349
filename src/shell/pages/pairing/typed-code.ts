import { codePath, readCode } from '../../../domain/code.ts';

/** What somebody typed: an address of ours to go to, a bare code to try, or nothing usable. */
export type TypedCode =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'empty' };

/** Where the door's invitation leads besides into the hub, as it stands in the address. */
const leadingOn = (type: string, address: string): string =>
  type === 'join' ? (/\?[^#\s]*/.exec(address)?.[0] ?? '') : '';

/**
 * Reads what was typed from a sheet or a screen. Bare codes are in Crockford's base 32: case and the spaces or
 * dashes that break a long code do not count, and the letters it lacks are the digits they look like.
 */
export function readTypedCode(text: string): TypedCode {
  const trimmed = text.trim();
  if (trimmed === '') return { type: 'empty' };
  const known = readCode(trimmed);
  if (typeof known === 'object')
    return { type: 'path', path: codePath(known) + leadingOn(known.type, trimmed) };
  const code = trimmed
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
    .replaceAll('u', 'v');
  return code === '' ? { type: 'empty' } : { type: 'code', code };
}
