import { phoneOwner } from '../../src/domain/id.ts';
import { changeToRow, stampOf } from '../../src/protocol/row.ts';
import type { Committed, Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import { type ServerClock, stampAfter } from './clock.ts';
import { mergeIn } from './merge-in.ts';

/** More than one phone writes. */
const everything = 100_000;

/**
 * What a phone has added to walls before anybody said whose phone it is becomes the person's, together with the log of
 * what the host did with it: so it stays theirs on their next phone, and goes when they are erased. In the transaction
 * that `documents` is.
 */
export async function handOn(
  documents: Documents,
  hub: string,
  { phone, person }: { readonly phone: string; readonly person: string },
  clock: ServerClock,
): Promise<Committed> {
  const before = phoneOwner(phone);
  const own = ['contribution', 'moderation'];
  const found = await documents.rowsAfter(hub, 0, everything, { owners: [before], all: [], own, shared: [] });
  const theirs = found.map(rowOf).filter(({ fields }) => fields.by === before);
  return mergeIn(
    documents,
    hub,
    theirs.map((row) => changeToRow(row.kind, row.id, { by: person }, stampAfter(stampOf(row, 'by'), clock))),
  );
}
