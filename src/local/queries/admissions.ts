import { watchKind } from '../watch-rows.ts';

/** How far those have come who become members. In no particular order. */
export const admissions = watchKind('admission');
/** Who wants to be shown around, of days not long past. */
export const onboardings = watchKind('onboarding');
