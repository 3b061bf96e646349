import type { Disk } from './disk.ts';
import { isErasable, isSomebodys } from './forgetting.ts';
import type { Answer } from './house.ts';
import type { Witness } from './network.ts';
import { bounded, type Fact, factsOf, plainText, wins } from './reference.ts';

type Fate = 'accepted' | 'merged' | 'refused';

/** A change as it lies in an outbox. */
interface Write {
  row: Wire;
  fate?: Fate | 'given-up';
}

export interface Wire {
  readonly kind: string;
  readonly id: string;
  readonly fields: { readonly [field: string]: unknown };
  readonly at: string;
  readonly over?: { readonly [field: string]: string };
}

const statusesOf = (body: string, answer: Answer): { readonly row: Wire; readonly fate: Fate }[] => {
  if (answer.status !== 200) return [];
  const { changes } = JSON.parse(body) as { readonly changes: readonly Wire[] };
  const { results } = JSON.parse(answer.text) as { readonly results: readonly { readonly status: Fate }[] };
  return changes.flatMap((row, i) => {
    const fate = results[i]?.status;
    return fate ? [{ row, fate }] : [];
  });
};

/** All that was said about each field, as the reference merges it. */
export interface Facts {
  readonly byRow: Map<string, Map<string, Fact>>;
  say(kind: string, id: string, field: string, fact: Fact): void;
  forget(kind: string, id: string): void;
  /** People of whom nothing but a tombstone may be left; for good. */
  readonly erased: Set<string>;
  /** Keys of what was taken from a wall for good. */
  readonly ended: Set<string>;
}

export function createFacts(): Facts {
  const byRow: Facts['byRow'] = new Map();
  const erased = new Set<string>();
  const ended = new Set<string>();
  return {
    byRow,
    erased,
    ended,
    say(kind, id, field, fact) {
      const key = `${kind} ${id}`;
      const row = byRow.get(key) ?? new Map<string, Fact>();
      byRow.set(key, row);
      const known = row.get(field);
      if (!known || wins(kind, field, fact, known)) row.set(field, fact);
      const gone = row.get('gone');
      if (gone?.value === true && isErasable(kind)) {
        if (isSomebodys(kind)) ended.add(key);
        else erased.add(id);
        row.clear();
        row.set('gone', gone);
      }
    },
    forget: (kind, id) => void byRow.delete(`${kind} ${id}`),
  };
}

/** One device's page: what it wrote and what became of it. */
export interface Page {
  readonly writes: Map<number, Write>;
  /** Refused changes that the device has heard of, as text. */
  readonly refusals: Set<string>;
  readonly witness: Witness;
  /** Looks into the outbox; answers how many entries are new. */
  note(): number;
  /** Somebody gives this refused change up, or sends it again. */
  settleRefusal(row: Wire): void;
  /** The device has left, and what waited went with it, knowingly. */
  giveUp(): void;
}

/** Who was promised what. `heard`: devices have the server's word for it; `served`: the server gave it. */
export interface Ledger {
  readonly heard: Facts;
  readonly served: Facts;
  /** Facts, as text, of pushes over which the server died: taken or not, nobody knows. */
  readonly perhaps: Set<string>;
  /** Rows that the hub took away in its time. */
  readonly purged: Set<string>;
  /** All that devices have ever said of turns. */
  readonly claims: Wire[];
  openPage(disk: Disk): Page;
}

export function createLedger(): Ledger {
  const heard = createFacts();
  const served = createFacts();
  const perhaps = new Set<string>();
  const claims: Wire[] = [];
  const record = (facts: Facts, row: Wire, at: number) => {
    for (const [field, fact] of factsOf(row))
      facts.say(row.kind, row.id, field, { value: fact.value, stamp: bounded(fact.stamp, at) });
  };
  return {
    heard,
    served,
    perhaps,
    claims,
    purged: new Set(),
    openPage(disk) {
      const writes: Page['writes'] = new Map();
      const refusals = new Set<string>();
      const note = () => {
        let added = 0;
        for (const { n, row } of disk.read('outbox')) {
          const known = writes.get(n);
          if (known) known.row = row;
          else {
            writes.set(n, { row });
            if (row.kind === 'turn') claims.push(row);
            added++;
          }
        }
        return added;
      };
      return {
        writes,
        refusals,
        note,
        settleRefusal: (row) => void refusals.delete(plainText(row)),
        giveUp() {
          const waiting = new Set(disk.read('outbox').map(({ n }) => n));
          for (const [n, write] of writes) if (!waiting.has(n)) write.fate ??= 'given-up';
          refusals.clear();
        },
        witness: {
          pushes(body) {
            note();
            const waiting = disk.read('outbox').map(({ n, row }) => ({ n, text: plainText(row) }));
            const { changes } = JSON.parse(body) as { readonly changes: readonly Wire[] };
            const numbers = changes.map((row) => {
              const at = waiting.findIndex(({ text }) => text === plainText(row));
              return at < 0 ? undefined : waiting.splice(at, 1)[0]?.n;
            });
            return (answer) => {
              statusesOf(body, answer).forEach(({ row, fate }, i) => {
                const write = writes.get(numbers[i] ?? -1);
                // Two tabs may hear of the same refusal; it comes to the list once.
                if (fate === 'refused' && write && write.fate === undefined) refusals.add(plainText(row));
                // The tab died with the refusal in its hands; asked anew, the hub had heard of the rest meanwhile.
                if (fate !== 'refused' && write?.fate === 'refused') refusals.delete(plainText(row));
                if (write) write.fate = fate;
                if (fate !== 'refused') record(heard, row, answer.at);
              });
            };
          },
          died(body, at) {
            const { changes } = JSON.parse(body) as { readonly changes: readonly Wire[] };
            for (const row of changes) {
              if (row.kind === 'person' && row.fields.gone === true) served.erased.add(row.id);
              for (const [field, { value, stamp }] of factsOf(row))
                perhaps.add(
                  `${row.kind} ${row.id} ${field} ${plainText({ value, stamp: bounded(stamp, at) })}`,
                );
            }
          },
          served(body, answer) {
            for (const { row, fate } of statusesOf(body, answer))
              if (fate !== 'refused') record(served, row, answer.at);
          },
        },
      };
    },
  };
}
