import type { RowKey, StoredRow } from './db.ts';
import { createEvent } from './event.ts';
import type { SyncStatus } from './status.ts';

/** What the tabs of one device (and its service worker) tell each other. */
export type Message =
  /** `rows` are those of the keys in their order, where they are few enough to be handed on. */
  | { readonly type: 'rows'; readonly keys: readonly RowKey[]; readonly rows?: readonly StoredRow[] }
  | { readonly type: 'reset' }
  | { readonly type: 'meta'; readonly key: string }
  | { readonly type: 'waiting'; readonly added: boolean }
  | { readonly type: 'status'; readonly status: SyncStatus }
  | { readonly type: 'hello' }
  | { readonly type: 'sync-now' };

const heard = createEvent<Message>();

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const made = new BroadcastChannel('stigen');
  made.onmessage = (event: MessageEvent<Message>) => heard.emit(event.data);
  return made;
}

const channel = open();

/** Tells the other tabs; this one does not hear itself. */
export const tellTabs = (message: Message): void => channel?.postMessage(message);

/** Hears the other tabs. */
export const onTabs = (listener: (message: Message) => void): (() => void) => heard.on(listener);
