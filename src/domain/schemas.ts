import { planSchema } from './arrival/plan.ts';
import { visitSchema } from './arrival/visit.ts';
import { attendanceSchema } from './breakfast/attendance.ts';
import { boughtSchema } from './breakfast/bought.ts';
import { dietSchema } from './breakfast/diet.ts';
import { eatersSchema } from './breakfast/eaters.ts';
import { kitchenSchema } from './breakfast/kitchen.ts';
import { onboardingSchema } from './breakfast/onboarding.ts';
import { seatSchema } from './breakfast/seat.ts';
import { breakfastDaySchema, seriesSchema } from './breakfast/series.ts';
import { signUpSchema } from './breakfast/sign-up.ts';
import { turnSchema } from './breakfast/turn.ts';
import { activitySchema, joiningSchema, turnoutSchema } from './calendar/activity.ts';
import { contactSchema } from './contact.ts';
import { dayMessageSchema, introductionSchema, letterSchema, taskSchema } from './desk/desk-kinds.ts';
import { deviceSchema } from './device.ts';
import { answerSchema } from './figures/answer.ts';
import { figureSchema } from './figures/figure.ts';
import { initiativeSchema } from './figures/initiative.ts';
import { floorSchema, pictureSchema, spotSchema, waySchema, wishSchema } from './house/house-schemas.ts';
import { sittingSchema } from './house/sitting.ts';
import { hubSchema } from './hub.ts';
import { applicationSchema } from './openhouse/application.ts';
import { manifestoSchema, signatureSchema } from './openhouse/manifesto.ts';
import { stampSchema } from './openhouse/stamp.ts';
import { weekSchema, weekTaskSchema } from './openhouse/week.ts';
import { weekCountSchema } from './openhouse/week-count.ts';
import { weekAddressSchema, weekSignUpSchema } from './openhouse/week-sign-up.ts';
import { organisationSchema } from './organisation.ts';
import { admissionSchema } from './people/admission.ts';
import { organisationAliasSchema, personAliasSchema } from './people/alias.ts';
import { interestSchema } from './people/interest.ts';
import { personSchema } from './person.ts';
import { pinJobSchema } from './pins/pin-job.ts';
import { tallySchema } from './tally.ts';
import { contributionSchema, moderationSchema, talkSchema, wallSchema } from './walls/wall.ts';

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
  floor: floorSchema,
  spot: spotSchema,
  way: waySchema,
  picture: pictureSchema,
  wish: wishSchema,
  sitting: sittingSchema,
  activity: activitySchema,
  joining: joiningSchema,
  turnout: turnoutSchema,
  week: weekSchema,
  weekTask: weekTaskSchema,
  weekSignUp: weekSignUpSchema,
  weekAddress: weekAddressSchema,
  weekCount: weekCountSchema,
  stamp: stampSchema,
  application: applicationSchema,
  manifesto: manifestoSchema,
  signature: signatureSchema,
  figure: figureSchema,
  answer: answerSchema,
  initiative: initiativeSchema,
  interest: interestSchema,
  task: taskSchema,
  dayMessage: dayMessageSchema,
  introduction: introductionSchema,
  letter: letterSchema,
  personAlias: personAliasSchema,
  organisationAlias: organisationAliasSchema,
  admission: admissionSchema,
} as const;
