import { eraseFromTexts, textKinds } from '../../src/domain/desk/erase-words.ts';
import { eraseFromActivities, eraseFromPlaces } from '../../src/domain/forget.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { changeToRow, latestStamp, type Row } from '../../src/protocol/row.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import { type ServerClock, stampAfter } from './clock.ts';

/** More than anybody leaves behind. */
const everything = 1_000_000;

/** Kinds of which others may have rows without knowing whose they are, and those that may be a phone's. */
const tombstoned: readonly Kind[] = [
  'contribution',
  'moderation',
  'weekSignUp',
  'weekAddress',
  'stamp',
  'application',
  'signature',
];

/**
 * What they have added to walls goes without a word, and the log of what the host did with it; their places in weeks,
 * stamps, applications and signature: also what their phones said before anybody knew whose they are. Others do not
 * know whose it is, so each leaves a tombstone.
 */
export async function eraseWhatIsNamed(
  documents: Documents,
  hub: string,
  owners: readonly string[],
  clock: ServerClock,
): Promise<Row[]> {
  const own = [...tombstoned];
  const found = await documents.rowsAfter(hub, 0, everything, { owners, all: [], own, shared: [] });
  return found
    .filter(({ kind, owner }) => own.some((one) => one === kind) && owners.includes(owner ?? ''))
    .map(({ kind, id }) => changeToRow(kind, id, { gone: true }, clock.stamp()));
}

/** What everybody knows of, as nobody's: said later than all before, for a device's clock may be ahead. */
export const nobodys = (activities: readonly Row[], person: string, clock: ServerClock): Row[] =>
  activities.flatMap((row) =>
    eraseFromActivities([row], person).map(({ kind, id, fields }) =>
      changeToRow(kind, id, fields, stampAfter(latestStamp(row), clock)),
    ),
  );

/** The host's texts without their name; said later than all before, as a device's clock may be ahead. */
export async function withoutTheirName(
  documents: Documents,
  hub: string,
  who: Parameters<typeof eraseFromTexts>[1],
  clock: ServerClock,
): Promise<Row[]> {
  const audience = { owners: [], all: textKinds, own: [], shared: [] };
  const texts = (await documents.rowsAfter(hub, 0, everything, audience)).map(rowOf);
  return texts.flatMap((row) =>
    eraseFromTexts([row], who).map(({ kind, id, fields }) =>
      changeToRow(kind, id, fields, stampAfter(latestStamp(row), clock)),
    ),
  );
}

/** Whom they said they would greet in an open-house week, somebody else may greet. */
export async function eraseGreeter(
  documents: Documents,
  hub: string,
  names: readonly string[],
  clock: ServerClock,
): Promise<Row[]> {
  if (names.length === 0) return [];
  const audience = { owners: [], all: ['weekSignUp'], own: [], shared: [] };
  const signUps = (await documents.rowsAfter(hub, 0, everything, audience)).map(rowOf);
  return signUps.flatMap((row) =>
    eraseFromPlaces([row], names).map(({ kind, id, fields }) =>
      changeToRow(kind, id, fields, stampAfter(latestStamp(row), clock)),
    ),
  );
}
