import {
  acceptTurn,
  leaveTurn,
  offerTurn,
  type TurnPlace,
  takeTurn,
} from '../../../domain/breakfast/roster.ts';
import type { Turn } from '../../../domain/breakfast/turn.ts';
import type { Change } from '../../../domain/change.ts';
import { turnId } from '../../../domain/id.ts';
import { commitLeft, commitTaken } from '../../../local/claims.ts';
import { today } from '../../../local/queries/hub.ts';
import { toRowOf } from '../../../local/row.ts';
import { findRow } from '../../../local/rows.ts';
import { now } from '../../../local/time.ts';
import { isKept, sayDone } from '../../../ui/saving.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { save } from '../save.ts';
import { words } from './words.ts';

/** The turn as it stands on the disk: what is on the screen may be older. */
const readTurn = async ({ day, task, backup }: TurnPlace): Promise<Turn | undefined> =>
  toRowOf('turn', await findRow('turn', turnId(day, task, backup)))?.fields;

/** The lock does not matter to what leaving says, only to what is asked before. */
const noLock = { starts: Number.MAX_SAFE_INTEGER, lockHours: 0 };

function leaving(turn: Turn | undefined, person: string): readonly Change[] {
  const left = turn && leaveTurn(turn, person, now(), noLock);
  return left?.ok ? left.value.changes : [];
}

const changed = (): void => void showSnack({ text: words.changedMeanwhile() });

/** How a turn was taken, for whoever thinks better of it. */
interface Put {
  /** It was offered, and somebody else had it. */
  readonly isHandedOver: boolean;
  /** They stood behind it, and do that no longer. */
  readonly wasBackup: boolean;
}

/** Takes a turn, or takes an offered one over. Whoever was its backup is that no longer. Null: it was not done. */
async function put(place: TurnPlace, person: string): Promise<Put | null> {
  const current = await readTurn(place);
  const isHandedOver = current?.offered === true && current.holder.person !== null;
  const taking = isHandedOver ? acceptTurn(current, person, now()) : takeTurn(place, person, now(), current);
  if (!taking.ok) {
    changed();
    return null;
  }
  const { changes, claim } = taking.value;
  const behind = place.backup ? undefined : await readTurn({ ...place, backup: true });
  const stepsUp = leaving(behind, person);
  if (!(await isKept(commitTaken([...changes, ...stepsUp], claim, today.peek())))) return null;
  return { isHandedOver, wasBackup: stepsUp.length > 0 };
}

async function drop(place: TurnPlace, person: string): Promise<boolean> {
  const current = await readTurn(place);
  const changes = leaving(current, person);
  if (changes.length === 0) {
    changed();
    return false;
  }
  return isKept(commitLeft(changes, { ...place, person }));
}

/** Takes a turn for somebody and says so in `text`. One that was handed over is not handed back by a slip. */
export async function takeFor(place: TurnPlace, person: string, text: string): Promise<void> {
  const taken = await put(place, person);
  if (!taken) return;
  if (taken.isHandedOver) return void showSnack({ text });
  await sayDone(text, async () => {
    if ((await drop(place, person)) && taken.wasBackup) await put({ ...place, backup: true }, person);
  });
}

/** Leaves somebody's turn and says so in `text`. */
export async function leaveFor(place: TurnPlace, person: string, text: string): Promise<void> {
  if (await drop(place, person)) await sayDone(text, () => put(place, person));
}

async function say(place: TurnPlace, person: string, offered: boolean): Promise<boolean> {
  const current = await readTurn(place);
  const said = current && offerTurn(current, person, offered);
  if (said?.ok) return save(said.value);
  changed();
  return false;
}

/** Offers somebody's turn for others to take over, or (`offered: false`) no longer. */
export async function offerFor(place: TurnPlace, person: string, offered: boolean): Promise<void> {
  if (!(await say(place, person, offered))) return;
  await sayDone(offered ? words.offered() : words.kept(), () => say(place, person, !offered));
}
