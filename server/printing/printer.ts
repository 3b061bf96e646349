import type { PaperSize } from '../../src/domain/pins/pin-template.ts';
import type { Result } from '../../src/domain/result.ts';

/**
 * Why a pin did not come out.
 * - printer-unreachable: nobody answers there, or something that is no printer
 * - printer-busy: it had other jobs for as long as we were willing to wait; nothing was printed
 * - media-unsupported: it does not have this label size
 * - format-unsupported: it cannot print PDF by itself
 * - job-failed: it took the job and gave up, or refused it for another reason
 * - job-unfinished: it took the job and has not finished yet (out of paper, lid open); it may still print
 */
export type PrinterCode =
  | 'printer-unreachable'
  | 'printer-busy'
  | 'media-unsupported'
  | 'format-unsupported'
  | 'job-failed'
  | 'job-unfinished';

export interface PrinterStatus {
  readonly name: string;
  readonly state: 'idle' | 'printing' | 'stopped' | 'unknown';
  /** The media names it knows (PWG 5101.1); empty when it does not say. */
  readonly media: readonly string[];
  /** Why it is in this state, in the printer's own keywords ("media-empty"). */
  readonly reasons: readonly string[];
}

/** A printer that takes PDF. Every method answers with a value, also when the printer is gone. */
export interface Printer {
  status(): Promise<Result<PrinterStatus, PrinterCode>>;
  /** Hands over a PDF whose pages have the size `media` (mm). Waits while the printer is busy, within a bound. */
  print(
    pdf: Uint8Array,
    job: { jobName: string; media: PaperSize },
  ): Promise<Result<{ jobId: number }, PrinterCode>>;
  /** Waits until a job has come out on paper, or tells why it has not. */
  completion(jobId: number): Promise<Result<{ jobId: number }, PrinterCode>>;
}
