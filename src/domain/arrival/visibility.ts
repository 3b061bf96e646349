import type { Change } from '../change.ts';

/**
 * A person's wish to be seen by name (or not), with what carries a copy of it: today's visit, the plans
 * and the sign-ups to come.
 */
export const setVisible = (
  person: string,
  visible: boolean,
  visits: readonly string[],
  plans: readonly string[],
  signUps: readonly string[] = [],
): Change[] => [
  { kind: 'person', id: person, fields: { visible } },
  ...visits.map((id): Change => ({ kind: 'visit', id, fields: { shown: visible } })),
  ...plans.map((id): Change => ({ kind: 'plan', id, fields: { shown: visible } })),
  ...signUps.map((id): Change => ({ kind: 'signUp', id, fields: { shown: visible } })),
];
