import { checkIn, checkOut, closeVisits, type VisitDetails } from '../../src/domain/arrival/arrival.ts';
import type { Visit } from '../../src/domain/arrival/visit.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Hub } from '../../src/domain/hub.ts';
import type { Person } from '../../src/domain/person.ts';
import { addDays, type Day, dayAt, instantOf } from '../../src/domain/time.ts';
import type { SamplePerson } from './people.ts';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

const minute = 60_000;

/** What sample people do, told into a story. */
export interface Visitor {
  /** Writes somebody into the register, with some of the face changed. */
  readonly introduce: (somebody: SamplePerson, instead?: Partial<Person>) => void;
  /** Comes in at an instant; answers the visit's id. */
  readonly arrive: (somebody: SamplePerson, at: number, details?: VisitDetails) => string;
  /** A whole visit on a day that has passed: most say goodbye, the rest leave it to closing time. */
  readonly spendDay: (somebody: SamplePerson, day: Day) => void;
}

export function createVisitor(
  story: Story,
  hub: Hub,
  now: number,
  chance: Chance,
  purposes: readonly string[],
): Visitor {
  const faces = new Map<string, Person>();

  const face = (somebody: SamplePerson): Person => faces.get(somebody.id) ?? somebody.person;

  const comeIn = (somebody: SamplePerson, at: number, details?: VisitDetails) => {
    const person = face(somebody);
    const kind = person.kind === 'guest' && chance.happens(0.3) ? 'activity' : person.kind;
    const given = details ?? { kind, purpose: person.kind === 'guest' ? chance.pick(purposes) : '' };
    const { visit, changes } = checkIn(somebody.id, person, hub, at, undefined, given);
    for (const change of changes) story.say(change, at);
    return { visit, changes };
  };

  return {
    introduce(somebody, instead = {}) {
      const person = { ...somebody.person, ...instead };
      faces.set(somebody.id, person);
      // Whoever has never been here was written into the register before today.
      const known = person.firstDay ?? addDays(dayAt(now, hub.timeZone), -1);
      const at = instantOf(known, '08:15', hub.timeZone);
      story.say({ kind: 'person', id: somebody.id, fields: { ...person } }, at);
      if (somebody.contact && person.kind === 'member')
        story.say({ kind: 'contact', id: somebody.id, fields: { ...somebody.contact } }, at);
    },
    arrive: (somebody, at, details) => comeIn(somebody, at, details).visit,
    spendDay(somebody, day) {
      const at = instantOf(day, '07:30', hub.timeZone) + chance.between(0, 360) * minute;
      const { visit, changes } = comeIn(somebody, at);
      if (chance.happens(0.7)) {
        const left = at + chance.between(30, 240) * minute;
        story.say(checkOut(visit, left), left);
        return;
      }
      for (const change of closings(visit, changes, hub, now)) story.say(change, now);
    },
  };
}

/** What closing time makes of a visit that was just begun. */
function closings(id: string, begun: readonly Change[], hub: Hub, now: number): Change[] {
  const fields = begun.find((change) => change.kind === 'visit')?.fields;
  return fields ? closeVisits([{ id, visit: fields as unknown as Visit }], hub, now) : [];
}
