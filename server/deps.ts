import type { Hub } from '../src/domain/hub.ts';
import type { Here } from '../src/protocol/messages.ts';
import type { Row } from '../src/protocol/row.ts';
import type { BackupFacts } from './backup/schedule.ts';
import type { ServerClock } from './hub/clock.ts';
import type { Live } from './hub/live.ts';
import type { SetupToken } from './hub/setup-token.ts';
import type { Log } from './log.ts';
import type { PinPdfOrder } from './printing/pin-pdf.ts';
import type { Printer } from './printing/printer.ts';
import type { Store } from './store/store.ts';

/** What the routes are given; `main.ts` puts the real ones together, tests their own. */
export interface Deps {
  readonly store: Store;
  readonly live: Live;
  readonly clock: ServerClock;
  /** Counts who is here. */
  readonly here: (hub: string) => Promise<Here>;
  readonly log: Log;
  readonly setupToken: SetupToken;
  readonly printer: Printer | null;
  readonly makePinPdf: (order: PinPdfOrder) => Promise<Uint8Array>;
  readonly makeSample: (options: {
    readonly size: 'small' | 'large';
    readonly now: number;
    readonly language: Hub['language'];
    /** The hub's id. */
    readonly hub: string;
  }) => { readonly rows: readonly Row[] };
  /** How the last backup went; null for none yet. */
  readonly lastBackup: () => BackupFacts | null;
  /** Folder of the built app. */
  readonly dist: string;
  readonly version: string;
  readonly isBehindProxy: boolean;
  /** The hub's address, when it is known without a request. */
  readonly address: string | null;
}
