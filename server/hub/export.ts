import { pipeline, Readable } from 'node:stream';
import { createGzip, type Gzip } from 'node:zlib';
import { kinds } from '../../src/domain/kinds.ts';
import type { Store } from '../store/store.ts';
import { markKind } from './count.ts';
import { createSum, type Header, hubFileFormat } from './hub-file.ts';

const pageSize = 1000;
// The marks, too, or a visit that comes late would be counted a second time.
const everything = { owners: [], all: [...kinds, markKind], own: [], shared: [] };

/**
 * The text of a hub's file, page by page. Nothing is locked while it is written: rows come in the order they
 * were committed, as a device pulls them, and what changes meanwhile comes once more at the end.
 */
export async function* exportText(
  store: Store,
  hub: string,
  { now, version }: { readonly now: number; readonly version: string },
): AsyncGenerator<string> {
  const state = await store.hub(hub);
  if (!state) throw new Error('there is no such hub');
  const sum = createSum();
  const told = (text: string) => {
    sum.add(text);
    return text;
  };
  const { joinCode, createdAt } = state;
  const header: Header = {
    stigen: 'hub',
    format: hubFileFormat,
    version,
    exportedAt: now,
    hub: { id: hub, joinCode, createdAt },
  };
  yield told(`${JSON.stringify(header)}\n`);
  let rows = 0;
  for (let after = 0; ; ) {
    const page = await store.rowsAfter(hub, after, pageSize, everything);
    const last = page.at(-1);
    if (!last) break;
    rows += page.length;
    after = last.seq;
    yield told(page.map(({ doc }) => `${doc}\n`).join(''));
  }
  yield `${JSON.stringify({ end: true, rows, sha256: sum.end() })}\n`;
}

/** The same, packed. A file that could not be written to its end lacks its last line, and is not taken back. */
export function exportFile(
  store: Store,
  hub: string,
  facts: { readonly now: number; readonly version: string },
  failed: (error: unknown) => void,
): Gzip {
  const gzip = createGzip();
  pipeline(Readable.from(exportText(store, hub, facts)), gzip, (error) => {
    // Somebody who stops a download has not failed.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'ABORT_ERR') failed(error);
  });
  return gzip;
}
