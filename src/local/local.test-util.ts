import type { FieldsOf } from '../domain/kinds.ts';
import { closeLocal, deleteLocal, openLocal } from './db.ts';

let count = 0;

/** Opens an empty database of its own; answers how to take it away. */
export async function openFresh(): Promise<() => Promise<void>> {
  const opened = await openLocal(`test-${++count}-${Math.random().toString(36).slice(2)}`);
  if (!opened.ok) throw new Error(opened.code);
  return async () => {
    await deleteLocal();
    closeLocal();
  };
}

/** A whole person. */
export const person = (given: Partial<FieldsOf<'person'>> = {}): FieldsOf<'person'> => ({
  firstName: 'Åsa',
  lastInitial: 'L',
  organisation: null,
  kind: 'member',
  visible: false,
  checked: true,
  firstDay: null,
  ...given,
});

/** A whole hub. */
export const hubFields: FieldsOf<'hub'> = {
  name: 'Hubben',
  language: 'sv',
  closes: '18:00',
  timeZone: 'Europe/Stockholm',
  sample: true,
  printing: 'write',
  pinTemplate: 'badge',
  pinQr: true,
  visitDays: 30,
  purpose: '',
};

/** A whole visit of a person on a day, arrived at `at` (epoch ms). */
export const visit = (person: string, day: string, at: number): FieldsOf<'visit'> => ({
  person,
  day,
  kind: 'member',
  arrived: { at, round: 0 },
  left: null,
  leftBy: null,
  back: null,
  hostName: '',
  host: null,
  purpose: '',
  group: null,
  groupName: '',
  party: 1,
  greeter: null,
  shown: false,
});
