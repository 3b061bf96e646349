import type { Change } from '../change.ts';
import { shortText } from '../text.ts';
import type { Admission } from './admission.ts';
import { newcomersOf } from './new-people.ts';

/** The steps on the way to belonging, in their order. */
export const admissionSteps = ['mailed', 'slot', 'introduced', 'answered', 'signed', 'pinned'] as const;
export type AdmissionStep = (typeof admissionSteps)[number];
/** Steps that the host ticks; the others are told by what was done elsewhere, too. */
export type TickedStep = 'mailed' | 'introduced' | 'answered' | 'pinned';

/** What other rows tell of somebody: a slot on a breakfast, the two answers, a signature. */
export interface ToldElsewhere {
  readonly hasSlot: boolean;
  readonly hasAnswered: boolean;
  readonly hasSigned: boolean;
}

/** Begins to receive somebody as a member. Doing it again changes nothing that was ticked. */
export const beginAdmission = (person: string, group: string): Change => ({
  kind: 'admission',
  id: person,
  fields: {
    ...{ person, group: shortText(group, 200) },
    ...{ mailed: false, introduced: false, answered: false, pinned: false },
    // Whoever was taken off the list may come again.
    gone: false,
  },
});

/** Ticks a step, or takes the tick away. */
export const tickStep = (person: string, step: TickedStep, isDone: boolean): Change => ({
  kind: 'admission',
  id: person,
  fields: { [step]: isDone },
});

/** Which steps are done. */
export const stepsDone = (admission: Admission, told: ToldElsewhere): ReadonlySet<AdmissionStep> =>
  new Set(
    admissionSteps.filter((step) => {
      if (step === 'slot') return told.hasSlot || admission.introduced;
      if (step === 'signed') return told.hasSigned;
      if (step === 'answered') return told.hasAnswered || admission.answered;
      return admission[step];
    }),
  );

/** Several who begin together, one name a line: people who are new, and an admission for each. */
export function beginGroup(
  given: { readonly names: string; readonly group: string; readonly organisation: string | null },
  newId: () => string,
): Change[] {
  return newcomersOf(given.names, given.organisation, newId).flatMap((change) => [
    change,
    beginAdmission(change.id, given.group),
  ]);
}
