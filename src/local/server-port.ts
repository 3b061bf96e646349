import type { Result } from '../domain/result.ts';
import type { Session } from '../protocol/messages.ts';

/** Why the hub's server did not do what a screen asked; each has words in the screens. */
export type ServerRefusal =
  | 'unreachable'
  | 'not-paired'
  | 'bad-code'
  | 'expired'
  | 'printer-unreachable'
  | 'printer-busy'
  | 'media-unsupported'
  | 'format-unsupported'
  | 'job-failed'
  | 'too-many'
  | 'refused';

/** A one-time code and the path its QR leads to; `expires` is epoch ms. */
export interface ServerCode {
  readonly code: string;
  readonly path: string;
  readonly expires: number;
}

/** Pins for the label printer behind the server. */
export interface PrintRequest {
  readonly pins: readonly {
    readonly name: string;
    readonly organisation: string;
    readonly organisationShort: string;
    readonly code: string | null;
  }[];
  readonly template: string;
  /** Offsets in mm, scale as a factor. */
  readonly calibration?: { readonly offsetX: number; readonly offsetY: number; readonly scale: number };
  readonly jobName: string;
}

/** What a feature may ask of the hub's server, for the few things that need it there and then. */
export interface ServerPort {
  /** A code that links a phone to a person. */
  createCode(purpose: 'link', person: string): Promise<Result<ServerCode, ServerRefusal>>;
  /** A code that pairs another tablet for the door, or a device for the desk. */
  createPairCode(role: 'door' | 'desk'): Promise<Result<ServerCode, ServerRefusal>>;
  /** Uses a link or pair code; the session is saved already when it answers. */
  redeem(code: string): Promise<Result<Session, ServerRefusal>>;
  /** `done: false`: the printer took the job and has not finished it; paper may still come. */
  print(
    job: PrintRequest,
  ): Promise<Result<{ readonly jobId: number; readonly done?: boolean | undefined }, ServerRefusal>>;
  printerStatus(): Promise<Result<{ readonly name: string; readonly state: string }, ServerRefusal>>;
}

/**
 * The slot the shell fills. `open` begins what talks to the server if that has not begun yet, for whoever is quicker
 * than the app; null when its code cannot be had, which a feature treats as `unreachable`.
 */
export const server: { open: () => Promise<ServerPort | null> } = { open: async () => null };
