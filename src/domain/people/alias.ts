import * as z from 'zod/mini';

/**
 * That a person is another one who is in the register twice; the row's id is that of the one that steps back.
 * `of`: whom they are, null when that was taken back. Nothing else is rewritten, so this row is all there is to undo.
 */
export const personAliasSchema = z.object({ of: z.nullable(z.string().check(z.maxLength(80))) });

/** The same of an organisation that stands there in two spellings. */
export const organisationAliasSchema = z.object({ of: z.nullable(z.string().check(z.maxLength(80))) });
