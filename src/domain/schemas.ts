import { contactSchema } from './contact.ts';
import { deviceSchema } from './device.ts';
import { hubSchema } from './hub.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';
import { pinJobSchema } from './pin-job.ts';
import { planSchema } from './plan.ts';
import { tallySchema } from './tally.ts';
import { visitSchema } from './visit.ts';

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
} as const;
