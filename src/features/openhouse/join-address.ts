import { codePath } from '../../domain/code.ts';
import { session } from '../../local/session.ts';

/** What a code says that lets a phone join and leads it on to `path`. Null where this device may let nobody in. */
export function joinAddress(path: string): string | null {
  const { join, address } = session.value ?? {};
  if (!join) return null;
  return `${address ?? location.origin}${codePath({ type: 'join', code: join })}?to=${encodeURIComponent(path)}`;
}
