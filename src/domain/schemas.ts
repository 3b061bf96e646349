import { attendanceSchema } from './attendance.ts';
import { boughtSchema } from './bought.ts';
import { contactSchema } from './contact.ts';
import { deviceSchema } from './device.ts';
import { dietSchema } from './diet.ts';
import { eatersSchema } from './eaters.ts';
import { hubSchema } from './hub.ts';
import { kitchenSchema } from './kitchen.ts';
import { onboardingSchema } from './onboarding.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';
import { pinJobSchema } from './pin-job.ts';
import { planSchema } from './plan.ts';
import { seatSchema } from './seat.ts';
import { breakfastDaySchema, seriesSchema } from './series.ts';
import { signUpSchema } from './sign-up.ts';
import { tallySchema } from './tally.ts';
import { turnSchema } from './turn.ts';
import { visitSchema } from './visit.ts';
import { contributionSchema, moderationSchema, talkSchema, wallSchema } from './wall.ts';

/** The registry: every kind of row, read by local, protocol and server. It only grows. */
export const schemas = {
  hub: hubSchema,
  person: personSchema,
  contact: contactSchema,
  organisation: organisationSchema,
  visit: visitSchema,
  plan: planSchema,
  pinJob: pinJobSchema,
  device: deviceSchema,
  tally: tallySchema,
  series: seriesSchema,
  kitchen: kitchenSchema,
  breakfastDay: breakfastDaySchema,
  signUp: signUpSchema,
  turn: turnSchema,
  diet: dietSchema,
  eaters: eatersSchema,
  bought: boughtSchema,
  onboarding: onboardingSchema,
  seat: seatSchema,
  attendance: attendanceSchema,
  wall: wallSchema,
  contribution: contributionSchema,
  talk: talkSchema,
  moderation: moderationSchema,
} as const;
