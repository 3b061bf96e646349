import type { Contribution } from '../../../domain/walls/wall.ts';

/** How somebody signs. */
export interface Sign {
  readonly name: string;
  readonly organisation: string;
  /** Who found themselves in the register; null for whoever wrote by hand. */
  readonly by: string | null;
}

/** The words of a contribution while they are written. */
export interface Written {
  readonly place: string | null;
  readonly text: string;
  readonly more: string;
  readonly help: string;
}

export const noSign: Sign = { name: '', organisation: '', by: null };
export const nothingWritten: Written = { place: null, text: '', more: '', help: '' };

/** What can be written anew of something that hangs there. */
export const writtenOf = ({ place, text, more, help }: Contribution): Written => ({
  ...{ place, text, more, help },
});

/** An empty text says nobody. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
