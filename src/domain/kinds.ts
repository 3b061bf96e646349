import { contactSchema } from './contact.ts';
import { deviceSchema } from './device.ts';
import { hubSchema } from './hub.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';
import { pinJobSchema } from './pin-job.ts';
import { planSchema } from './plan.ts';
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
} as const;

export type Kind = keyof typeof schemas;

export const kinds = Object.keys(schemas) as readonly Kind[];

/** The fields of a kind, as its schema describes them. */
export type FieldsOf<K extends Kind> = (typeof schemas)[K]['_zod']['output'];

export const isKind = (name: string): name is Kind => Object.hasOwn(schemas, name);

/**
 * How two values of one field meet. `last`: the later stamp wins. `arrival`: the later round, then the
 * earlier instant.
 */
export type MergeRule = 'last' | 'arrival';

const rules: { readonly [K in Kind]?: { readonly [field: string]: MergeRule } } = {
  visit: { arrived: 'arrival' },
};

/** The merge rule of a field; `last` for kinds and fields this app does not know. */
export const mergeRule = (kind: string, field: string): MergeRule =>
  (isKind(kind) && Object.hasOwn(rules[kind] ?? {}, field) ? rules[kind]?.[field] : undefined) ?? 'last';

/**
 * What a kind is looked up by besides its id: a day, a state. Kept as an index by `local`.
 * Changing one needs a local migration.
 */
const indexFields: { readonly [K in Kind]?: string } = {
  visit: 'day',
  plan: 'day',
  pinJob: 'state',
};

/** The field a kind is indexed by, if any. */
export const indexField = (kind: string): string | undefined =>
  isKind(kind) ? indexFields[kind] : undefined;
