import { checkIn } from '../../../../../src/domain/arrival/arrival.ts';
import type { Change, Fields } from '../../../../../src/domain/change.ts';
import { visitId } from '../../../../../src/domain/id.ts';
import { dayAt } from '../../../../../src/domain/time.ts';
import type { RowOf } from '../../../../../src/local/row.ts';
import { type BenchRecord, moved, timeZone } from './peer.ts';

/**
 * A record of the bench is the visit of a person of its own, for the house knows one visit a person and day.
 * All it says is kept in fields of a visit; what a check-in says besides is written as always.
 */
const fieldOf = { member: 'host', name: 'hostName', org: 'groupName', via: 'purpose', pin: 'shown' } as const;

const hubOfTheBench = 'hub-lisbon-1';

/** The bench's ids begin with nine digits of their instant, base 36. */
const instantOfId = (id: string): number => Number.parseInt(id.slice(0, 9), 36);

/** The visit that a record is. */
export const visitOf = (id: string): string => visitId(id, dayAt(instantOfId(id) + moved, timeZone));

/** The check-in, by the domain's rule. */
export function toChange(record: BenchRecord): Change {
  const person = { kind: 'member', visible: record.pin, firstDay: '2025-01-01' } as const;
  const { changes } = checkIn(record.id, person, { timeZone }, record.at + moved, undefined, {
    host: record.member,
    hostName: record.name,
    groupName: record.org,
    purpose: record.via,
  });
  const [change] = changes;
  if (!change) throw new Error('a check-in without a change');
  return change;
}

/** Some of a record's fields, as a change of its visit. */
export function toEdit(id: string, patch: Partial<BenchRecord>): Change {
  const fields: Record<string, Fields[string]> = {};
  for (const [name, value] of Object.entries(patch)) {
    const field = fieldOf[name as keyof typeof fieldOf];
    if (!field) throw new Error(`not a field that can be edited: ${name}`);
    fields[field] = value;
  }
  return { kind: 'visit', id: visitOf(id), fields };
}

/** A visit as the record it was made from. */
export const toRecord = ({ fields }: RowOf<'visit'>): BenchRecord => ({
  id: fields.person ?? '',
  hub: hubOfTheBench,
  member: fields.host ?? '',
  name: fields.hostName,
  org: fields.groupName,
  at: fields.arrived.at - moved,
  via: fields.purpose,
  pin: fields.shown,
});
