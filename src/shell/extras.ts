import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** Parts of the frame that the first screen can do without; the rest of the shell brings them. */
export interface Extras {
  /** Watches over the whole screen. */
  readonly Watch: ComponentType;
  /** Stands above a phone's first page. */
  readonly Hint: ComponentType;
  /** Stands above any page. */
  readonly Above: ComponentType;
  readonly SyncLine: ComponentType;
  /** Instead of everything, when something went wrong. */
  readonly Failure: ComponentType;
}

/** Null until the rest has come. */
export const extras = signal<Extras | null>(null);
