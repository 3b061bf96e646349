import { sampleDevice } from '../../server/sample/story.ts';
import { setInterests } from '../../src/domain/people/interest-rules.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/time.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';

const zone = 'Europe/Stockholm';
const minute = 60_000;
/** So many days back the visits go, one year. */
const days = 364;
/** So many visits there are in all, those of the sample included. */
const visits = 200_000;

const topics = ['Odling', 'Öppna data', 'Tillit', 'Körsång', 'AI', 'Upphandling', 'Barnrätt', 'Klarspråk'];

/**
 * What makes a large sample hub a hub of a year: 200,000 visits, day by day as they came, a few hundred of them of
 * people who are here now, and everybody's own words.
 */
export function yearOfVisits(
  sample: readonly Row[],
  now: number,
): { readonly rows: Row[]; readonly here: number } {
  const people = sample.filter(({ kind, fields }) => kind === 'person' && fields.kind === 'member');
  const today = dayAt(now, zone);
  const known = sample.filter(({ kind }) => kind === 'visit');
  const taken = new Set(known.map(({ id }) => id));
  const each = Math.ceil((visits - known.length) / days);
  const rows: Row[] = [];
  for (let back = days; back > 0; back--) {
    const day = addDays(today, -back);
    const opens = instantOf(day, '07:30', zone);
    for (let i = 0, n = 0; n < each && i < people.length; i++) {
      const person = people[(i + back * 131) % people.length];
      const id = `${person?.id}~${day}`;
      if (!person || taken.has(id)) continue;
      taken.add(id);
      const at = opens + n * minute;
      rows.push(
        changeToRow('visit', id, visitFields(person.id, day, at, at + 3 * 60 * minute), stampOf(at, n)),
      );
      n++;
    }
  }
  const words = people.map(({ id }, i) =>
    setInterests(id, {
      interests: [topics[i % topics.length] ?? '', topics[(i * 3 + 1) % topics.length] ?? ''],
      asks: [`Hjälp med ${topics[(i * 5 + 2) % topics.length]}`],
      offers: [topics[(i * 7 + 3) % topics.length] ?? ''],
      introduce: true,
    }),
  );
  rows.push(...words.map(({ kind, id, fields }, i) => changeToRow(kind, id, fields, stampOf(now, i))));
  const open = known.filter(({ fields }) => fields.day === today && fields.left === null);
  return { rows, here: open.reduce((sum, { fields }) => sum + Number(fields.party), 0) };
}

const stampOf = (at: number, n: number): string => makeStamp(at, n % 1000, sampleDevice);

const visitFields = (person: string, day: string, at: number, left: number) => ({
  ...{ person, day, kind: 'member', arrived: { at, round: 0 }, left, leftBy: 'self', back: null },
  ...{ hostName: '', host: null, purpose: '', group: null, groupName: '', party: 1, greeter: null },
  shown: false,
});
