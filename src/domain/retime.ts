import type { Fields, Json } from './change.ts';
import { addDays, type Day, dayAt } from './time.ts';

/** How wrong a clock was: `ahead` of the true time `now` (epoch ms) by so many ms. */
export interface ClockError {
  readonly ahead: number;
  readonly now: number;
  /** The hub's, IANA name. */
  readonly timeZone: string;
}

/** Where a kind holds who claims it and since when. */
const claims: { readonly [kind: string]: string } = { turn: 'holder', joining: 'claim' };

const dayLength = 24 * 3_600_000;

/** An instant that lies ahead of the true time was read off the wrong clock; others are left alone. */
const instant = (value: Json | undefined, { ahead, now }: ClockError): Json | undefined =>
  typeof value === 'number' && value > now ? Math.min(now, value - ahead) : value;

/** A day as the wrong clock called it, told by the right one. */
function shiftDay(day: Day, { ahead, now, timeZone }: ClockError): Day {
  const noon = (ms: number) => Date.parse(`${dayAt(ms, timeZone)}T12:00:00Z`);
  return addDays(day, Math.round((noon(now) - noon(now + ahead)) / dayLength));
}

function retimeVisit(fields: Fields, error: ClockError): Fields {
  const { arrived, left, leftBy, back, day } = fields;
  const at = (arrived as { readonly at?: Json } | undefined)?.at;
  const trueAt = instant(at, error);
  // The house had not closed yet: nobody has left.
  const isOpen = leftBy === 'closing' && instant(left, error) !== left;
  return {
    ...fields,
    ...(at === undefined ? {} : { arrived: { ...(arrived as object), at: trueAt } as Json }),
    ...(typeof day === 'string' && typeof trueAt === 'number' && trueAt !== at
      ? { day: dayAt(trueAt, error.timeZone) }
      : {}),
    ...(left === undefined ? {} : { left: isOpen ? null : (instant(left, error) ?? null) }),
    ...(isOpen ? { leftBy: null } : {}),
    ...(back === undefined ? {} : { back: instant(back, error) ?? null }),
  };
}

/**
 * What somebody said on a device whose clock ran ahead, told in true time: instants and days that lie in the
 * future move back by as much as the clock was wrong, and a closing time that has not come yet has not ended
 * anything. `fields` is a change, any part of a row.
 */
export function retime(kind: string, fields: Fields, error: ClockError): Fields {
  if (kind === 'visit') return retimeVisit(fields, error);
  const today = dayAt(error.now, error.timeZone);
  const moved: Record<string, Json> = { ...fields };
  if ((kind === 'plan' || kind === 'sitting') && typeof fields.day === 'string')
    moved.day = shiftDay(fields.day, error);
  if (kind === 'sitting')
    for (const field of ['from', 'until']) {
      const value = fields[field];
      if (typeof value === 'number') moved[field] = value - error.ahead;
    }
  if (kind === 'person' && typeof fields.firstDay === 'string' && fields.firstDay > today)
    moved.firstDay = shiftDay(fields.firstDay, error);
  const claim = claims[kind];
  if (claim && fields[claim] !== undefined) {
    const { at } = (fields[claim] ?? {}) as { readonly at?: Json };
    if (typeof at === 'number')
      moved[claim] = { ...(fields[claim] as object), at: instant(at, error) } as Json;
  }
  if (kind === 'pinJob')
    for (const field of ['wantedAt', 'printedAt']) {
      const value = instant(fields[field], error);
      if (value !== undefined) moved[field] = value;
    }
  return moved;
}

/** The id of a row after its change was retimed: those of visits and plans end with their day. */
export function retimeId(id: string, before: Fields, after: Fields): string {
  const { day } = before;
  return typeof day === 'string' && typeof after.day === 'string' && id.endsWith(`~${day}`)
    ? id.slice(0, -day.length) + after.day
    : id;
}
