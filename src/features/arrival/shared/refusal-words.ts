import type { NewcomerRefusal } from '../../../domain/arrival/newcomer.ts';
import { type SaveRefusal, sayRefusal } from '../save-words.ts';
import { sharedWords } from './words.ts';

/** What may be wrong with what somebody wrote, or with saving it. */
export type FormRefusal = NewcomerRefusal | SaveRefusal;

const says: Readonly<Record<NewcomerRefusal, () => string>> = {
  'name-empty': sharedWords.nameEmpty,
  'name-too-long': sharedWords.nameTooLong,
  'organisation-too-long': sharedWords.organisationTooLong,
  'group-empty': sharedWords.groupEmpty,
  'group-too-large': sharedWords.groupTooLarge,
};

const isNewcomerRefusal = (code: FormRefusal): code is NewcomerRefusal => Object.hasOwn(says, code);

/** What to say, with the next step. */
export const sayFormRefusal = (code: FormRefusal): string =>
  isNewcomerRefusal(code) ? says[code]() : sayRefusal(code);
