import type { StoredRow } from '../../server/store/stored-row.ts';
import type { Fields } from '../../src/domain/change.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import type { Device } from './device.ts';
import { fieldsOf, isPastTime, isSomebodys, lastSaid, type Said, whom, whoms } from './forgetting.ts';
import { checkShown } from './looked.ts';
import { factsOf, plainText, wins } from './reference.ts';
import type { World } from './world.ts';

/** A promise that was broken, in words. */
export type Complaint = string;

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

interface Doc {
  readonly kind: string;
  readonly id: string;
  readonly fields: { readonly [field: string]: unknown };
  readonly at: string;
  readonly over?: { readonly [field: string]: string };
}

/**
 * A row that no screen shows: gone, or half. Of a row whose tombstone the hub has taken away in its time, devices
 * may keep the tombstone, and somebody who was away for as long may bring half a row back.
 */
const isHidden = (row: Pick<Doc, 'kind' | 'fields'> | undefined): boolean =>
  row === undefined || row.fields.gone === true || !isWhole(row.kind, row.fields as Fields);

/**
 * May it be that a row was taken along with a person? Only the hub knows which phones were theirs: what was added
 * there before goes, too.
 */
const isOfErased = ({ ledger: { served } }: World, row: Said): boolean =>
  whoms(row).some((who) => served.erased.has(who) || (who.startsWith('phone~') && served.erased.size > 0));

/** May the hub and its devices have let go of a row, or of its words? */
const isLetGo = (world: World, row: Said, said: number): boolean =>
  isPastTime(row, said, world.clockwork.now()) ||
  (row.kind !== 'person' && isOfErased(world, row)) ||
  // What is said of a pin after its time, or of half a person, tells the hub nothing.
  (['person', 'pinJob'].includes(row.kind) && world.ledger.purged.has(keyOf(row)));

/** Everything that is to be true of the hub's own rows. */
async function checkHub(world: World, rows: readonly StoredRow[]): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const [state] = await world.house.store.hubs();
  if (rows.some(({ seq }) => seq > (state?.seq ?? 0)))
    complaints.push('A row of the hub has a number that is still to be given.');
  const numbers = new Set(rows.map(({ seq }) => seq));
  if (numbers.size !== rows.length) complaints.push('Two rows of the hub have one number.');
  const docs = new Map(rows.map((row) => [keyOf(row), factsOf(JSON.parse(row.doc) as Doc)]));
  for (const [key, fields] of world.ledger.heard.byRow) {
    const kind = key.slice(0, key.indexOf(' '));
    const held = docs.get(key);
    const said = { kind, id: key.slice(kind.length + 1), fields: fieldsOf(fields) };
    if (isLetGo(world, said, lastSaid(fields.values()))) continue;
    // What became of a pin whose beginning was refused, or is forgotten: of that half nobody has any use.
    if (!held && kind === 'pinJob' && whom(said) === undefined && said.fields.name === undefined) continue;
    if (!held) {
      complaints.push(`LOST: ${key} was acknowledged and is not in the hub.`);
      continue;
    }
    // A tombstone wins over every word about somebody, also where whoever sent it was told in another way that it
    // had come: a phone whose answer was lost hears that it is nobody's.
    const gone = held.get('gone');
    if (gone?.value === true && whoms(said).some((one) => world.ledger.served.erased.has(one))) continue;
    // What was taken away for good takes no word any more, and whoever says one is not bothered.
    const isTaken = world.ledger.served.ended.has(key) || gone?.stamp.endsWith('-hub') === true;
    if (isSomebodys(kind) && gone?.value === true && isTaken) continue;
    for (const [field, promised] of fields) {
      const there = held.get(field);
      if (!there || !wins(kind, field, there, promised))
        complaints.push(
          `LOST: ${key} ${field} ${plainText(promised)} was acknowledged; the hub has ${plainText(there)}.`,
        );
    }
  }
  for (const [key, facts] of docs)
    for (const [field, fact] of facts) {
      // What the hub says by itself nobody has pushed.
      const by = fact.stamp.slice(13);
      const said = world.ledger.served.byRow.get(key)?.get(field);
      const isOwn = by === 'hub' || by === '-' || world.ledger.purged.has(key);
      const isPerhaps = world.ledger.perhaps.has(`${key} ${field} ${plainText(fact)}`);
      // Of two who take the same away for good the hub keeps the first: the second changes nothing.
      const isGoneAlready =
        field === 'gone' &&
        isSomebodys(key.slice(0, key.indexOf(' '))) &&
        fact.value === true &&
        said?.value === true;
      if (!isOwn && !isPerhaps && !isGoneAlready && plainText(said) !== plainText(fact))
        complaints.push(
          `INVENTED: the hub has ${key} ${field} ${plainText(fact)}; by the reference it is ${plainText(said)}.`,
        );
    }
  return complaints;
}

/** Nothing that was written on a device may disappear without its fate being known there. */
function checkWrites(world: World, { name, page, disk }: Device): Complaint[] {
  const { ledger } = world;
  const complaints: Complaint[] = [];
  page.note();
  const waiting = new Set(disk.read('outbox').map(({ n }) => n));
  // Of a pin, a word that does not say whose it is belongs to whoever the rest of it belongs to.
  const withRest = (row: Said): Said => {
    const own = [...page.writes.values()].filter((write) => keyOf(write.row) === keyOf(row));
    const fields = own.map((write) => write.row.fields);
    const served = fieldsOf(ledger.served.byRow.get(keyOf(row)) ?? new Map());
    return { ...row, fields: Object.assign({}, served, ...fields, row.fields) };
  };
  // Of a turn, a word that names nobody hangs on the claim of whoever had it.
  const claimants = ({ kind, id }: Said): string[] =>
    kind === 'turn' ? ledger.claims.flatMap((claim) => (claim.id === id ? (whom(claim) ?? []) : [])) : [];
  // What was still to be said of somebody who is erased goes with them.
  const isErased = (row: Said) =>
    isOfErased(world, withRest(row)) || claimants(row).some((person) => ledger.served.erased.has(person));
  for (const [n, { row, fate }] of page.writes)
    if (fate === undefined && !waiting.has(n) && !isErased(row))
      complaints.push(`LOST: ${name} wrote ${plainText(row)}; it is gone, and nobody has answered.`);
  const listed = new Set([...disk.read('refused'), ...disk.read('outbox')].map(({ row }) => plainText(row)));
  for (const text of page.refusals)
    if (!listed.has(text) && !isErased(JSON.parse(text) as Doc))
      complaints.push(`LOST: ${name} was refused ${text}, and it is not in its list.`);
  return complaints;
}

/** A device that belongs to the hub holds what the hub shows it, word for word, and nothing else. */
async function checkDevice(world: World, device: Device, rows: readonly StoredRow[]): Promise<Complaint[]> {
  const { name, disk } = device;
  const complaints = checkWrites(world, device);
  const session = device.session();
  const status = device.engine.syncStatus.peek();
  const known = session ? await world.house.store.device(session.hub, session.device) : undefined;
  const held = disk.read('rows');
  if (!session || !known || known.revoked) {
    const isExplained = session === null && status.state === 'stopped';
    if (!isExplained) complaints.push(`STANDS: ${name} is out, and says ${plainText(status)}.`);
    const own = new Set([...disk.read('outbox'), ...disk.read('refused')].map(keyOf));
    if (status.problem === 'revoked')
      for (const row of held)
        if (!own.has(keyOf(row))) complaints.push(`KEPT: ${name} was sent away and has ${keyOf(row)}.`);
    return complaints;
  }
  if (status.state !== 'live') complaints.push(`STANDS: ${name} says ${plainText(status)}.`);
  for (const entry of disk.read('outbox'))
    complaints.push(`STANDS: ${name} has not sent ${plainText(entry)}.`);
  if (session.role !== known.role || session.person !== known.person)
    complaints.push(`STANDS: ${name} takes itself for another than the hub does.`);
  const over = new Set(disk.read('refused').map(keyOf));
  const shown = new Map<string, Doc>();
  for (const row of rows) {
    const text = world.house.present(known, row);
    if (text !== null) shown.set(keyOf(row), JSON.parse(text) as Doc);
  }
  for (const { ix: _, hides: __, ...row } of held) {
    const key = keyOf(row);
    const wanted = shown.get(key);
    shown.delete(key);
    if (isPastTime(row, lastSaid(factsOf(row).values()), world.clockwork.now())) continue;
    if (over.has(key) || (world.ledger.purged.has(key) && isHidden(row) && isHidden(wanted))) continue;
    // The hub's word to drop it came before its answer: what stays is a tombstone that says nothing.
    const isEmpty = row.fields.gone === true && Object.keys(row.fields).length === 1;
    if (!wanted && isSomebodys(row.kind) && isEmpty) continue;
    if (!wanted)
      complaints.push(`KEPT: ${name} (${known.role}) has ${plainText(row)}, which it may not see.`);
    else if (plainText(row) !== plainText(wanted))
      complaints.push(`DIVERGED: ${name} has ${plainText(row)}, the hub ${plainText(wanted)}.`);
  }
  for (const [key, row] of shown)
    if (
      !over.has(key) &&
      !(world.ledger.purged.has(key) && isHidden(row)) &&
      !isLetGo(world, row, lastSaid(factsOf(row).values()))
    )
      complaints.push(`MISSED: ${name} (${known.role}) has no ${plainText(row)}.`);
  return complaints;
}

/** Everything that must be true when all is quiet; answers what is not. */
export async function check(world: World): Promise<Complaint[]> {
  const rows = await world.house.rows();
  const complaints = [...world.problems, ...world.house.errors, ...(await checkHub(world, rows))];
  complaints.push(...checkShown(world, rows));
  for (const device of world.devices) complaints.push(...(await checkDevice(world, device, rows)));
  return complaints;
}
