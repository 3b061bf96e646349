import { fold } from '../text.ts';

/** Mail addresses meet whatever their capitals. */
export const mailKey = (email: string): string => email.toLowerCase();

/** Telephone numbers meet whatever stands between their digits. */
export const phoneKey = (phone: string): string => phone.replace(/[^\d+]/g, '');

/** What people without a mail address are told apart by: both names and where they work. */
export const nameKey = (firstName: string, lastName: string, organisation: string): string =>
  `${fold(firstName)}\n${fold(lastName)}\n${organisation}`;
