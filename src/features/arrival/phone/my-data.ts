import { readBreakfastOf } from '../../../local/queries/breakfast-person.ts';
import { readDevicesOf } from '../../../local/queries/devices.ts';
import { readInterest } from '../../../local/queries/interests.ts';
import { readContributionsOf } from '../../../local/queries/own-contributions.ts';
import { readOpenHouseOf } from '../../../local/queries/own-open-house.ts';
import { readContact, readPerson } from '../../../local/queries/people.ts';
import { readPinJobsOf } from '../../../local/queries/pin-jobs.ts';
import { readPlansOf } from '../../../local/queries/plans.ts';
import { readVisitsOf } from '../../../local/queries/visits.ts';
import { saveText } from '../../../ui/save-file.ts';
import { labelOf } from '../people.ts';

/** Everything this phone holds of a person, as it is written to the file. */
export async function collectMyData(person: string): Promise<object> {
  const [face, contact, plans, pins, devices, visits, breakfast, contributions, interest, openHouse] =
    await Promise.all([
      readPerson(person),
      readContact(person),
      readPlansOf(person),
      readPinJobsOf(person),
      readDevicesOf(person),
      readVisitsOf(person),
      readBreakfastOf(person),
      readContributionsOf(person),
      readInterest(person),
      readOpenHouseOf(person),
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
    interest: interest?.fields ?? null,
    walls: contributions.map(({ fields }) => fields),
    openHouse,
  };
}

/** Saves a person's own data as a file on their phone. */
export async function saveMyData(person: string): Promise<void> {
  const text = JSON.stringify(await collectMyData(person), null, 2);
  saveText('stigen.json', text);
}
