import * as z from 'zod/mini';

/** An authority, municipality, region, company: name, and a short name that fits a clothespin. */
export const organisationSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(800)),
  /** Empty when the name is short enough as it is. */
  short: z.string().check(z.maxLength(200)),
  kind: z.enum(['authority', 'municipality', 'region', 'university', 'company', 'association', 'other']),
  place: z.string().check(z.maxLength(200)),
  /** False until the community manager has looked at one that somebody wrote at the door. */
  checked: z.boolean(),
});

export type Organisation = z.infer<typeof organisationSchema>;

/** What a pin or a list calls an organisation. */
export const organisationLabel = (organisation: Organisation | undefined): string =>
  organisation ? organisation.short || organisation.name : '';
