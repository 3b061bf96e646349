import type { Kind } from '../../../domain/kinds.ts';
import { readBreakfastOf } from '../../../local/queries/breakfast-person.ts';
import { readDataOf } from '../../../local/queries/data-of.ts';
import { readDevicesOf } from '../../../local/queries/devices.ts';
import { readContributionsOf } from '../../../local/queries/own-contributions.ts';
import { readContact, readPerson } from '../../../local/queries/people.ts';
import { readPinJobsOf } from '../../../local/queries/pin-jobs.ts';
import { readPlansOf } from '../../../local/queries/plans.ts';
import { readVisitsOf } from '../../../local/queries/visits.ts';
import { saveText } from '../../../ui/save-file.ts';
import { labelOf } from '../people.ts';

/** Kinds that have a place of their own in the file; all others stand under `more`. */
const listed: ReadonlySet<string> = new Set<Kind>([
  ...(['person', 'contact', 'visit', 'plan', 'pinJob', 'device', 'contribution'] as const),
  ...(['signUp', 'turn', 'onboarding', 'seat', 'diet'] as const),
]);

/** Everything this phone holds of a person, as it is written to the file. */
export async function collectMyData(person: string): Promise<object> {
  const [face, contact, plans, pins, devices, visits, breakfast, contributions, all] = await Promise.all([
    readPerson(person),
    readContact(person),
    readPlansOf(person),
    readPinJobsOf(person),
    readDevicesOf(person),
    readVisitsOf(person),
    readBreakfastOf(person),
    readContributionsOf(person),
    readDataOf(person),
  ]);
  return {
    person: face && { id: face.id, ...face.fields, organisation: labelOf(face.fields.organisation) },
    contact: contact?.fields ?? null,
    // Also one that was taken back: it is kept until its day is past.
    visits: visits.map(({ fields }) => fields),
    plans: plans.map(({ fields }) => fields),
    pins: pins.map(({ fields }) => fields),
    devices: devices.map(({ fields }) => fields),
    breakfast,
    walls: contributions.map(({ fields }) => fields),
    more: Object.fromEntries(Object.entries(all).filter(([kind]) => !listed.has(kind))),
  };
}

/** Saves a person's own data as a file on their phone. */
export async function saveMyData(person: string): Promise<void> {
  const text = JSON.stringify(await collectMyData(person), null, 2);
  saveText('stigen.json', text);
}
