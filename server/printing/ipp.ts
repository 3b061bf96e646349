import { err, ok, type Refusal, type Result } from '../../src/domain/result.ts';
import {
  decodeIpp,
  encodeIpp,
  groupTag,
  type IppAttribute,
  type IppGroup,
  type IppMessage,
  operation,
  valuesOf,
  valueTag,
} from './ipp-codec.ts';
import { chooseMedia } from './ipp-media.ts';
import type { Printer, PrinterCode, PrinterStatus } from './printer.ts';

export interface IppPrinterOptions {
  /** `ipp://host[:631]/path`, `ipps://…`, or the http(s) address itself. */
  readonly uri: string;
  /** Who the printer's log says is printing: the hub, never a person. */
  readonly user?: string;
  /** How long one request may take, in ms. */
  readonly requestMs?: number;
  /** How long to go on asking a busy printer, in ms. */
  readonly busyMs?: number;
  /** How long to wait for paper, in ms. */
  readonly completionMs?: number;
  /** Waiting, injected for tests. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Status codes of RFC 8011 appendix B that we tell apart. */
const status = {
  formatUnsupported: 0x040a,
  valuesUnsupported: 0x040b,
  unavailable: 0x0502,
  temporary: 0x0505,
  notAccepting: 0x0506,
  busy: 0x0507,
};
const busyStatuses: readonly number[] = [
  status.unavailable,
  status.temporary,
  status.notAccepting,
  status.busy,
];
const isSuccess = (code: number) => code < 0x0100;
const hex = (code: number) => `ipp 0x${code.toString(16).padStart(4, '0')}`;

/** Job states of RFC 8011 section 5.3.7. */
const jobState = { canceled: 7, aborted: 8, completed: 9 };
const printerStates: Record<number, PrinterStatus['state']> = { 3: 'idle', 4: 'printing', 5: 'stopped' };

/** Where to post for a printer's address: ipp is HTTP on port 631 (RFC 8010 section 4), ipps the same in TLS. */
export function ippToHttp(uri: string): string {
  const match = /^(ipps?):\/\/(\[[^\]]+\]|[^/:?#]+)(:\d+)?(.*)$/i.exec(uri.trim());
  if (!match) return uri.trim();
  const [, scheme = '', host = '', port = ':631', path = ''] = match;
  return `${scheme.toLowerCase() === 'ipps' ? 'https' : 'http'}://${host}${port}${path || '/'}`;
}

/**
 * A printer reached by IPP/1.1 (RFC 8010, RFC 8011), as driverless printers and CUPS queues speak it.
 * A certificate that Node does not trust counts as unreachable; NODE_EXTRA_CA_CERTS makes it trusted.
 */
export function createIppPrinter(options: IppPrinterOptions): Printer {
  const { uri, user = 'stigen', requestMs = 10_000, busyMs = 30_000, completionMs = 60_000 } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  let lastId = 0;

  async function send(
    code: number,
    more: readonly IppAttribute[],
    job: readonly IppAttribute[] = [],
    data: Uint8Array = new Uint8Array(),
  ): Promise<Result<IppMessage, 'printer-unreachable'>> {
    const attributes: IppAttribute[] = [
      { tag: valueTag.charset, name: 'attributes-charset', values: ['utf-8'] },
      { tag: valueTag.language, name: 'attributes-natural-language', values: ['sv'] },
      { tag: valueTag.uri, name: 'printer-uri', values: [uri] },
      ...more,
    ];
    const groups: IppGroup[] = [{ tag: groupTag.operation, attributes }];
    if (job.length > 0) groups.push({ tag: groupTag.job, attributes: job });
    lastId = (lastId % 0x7fffffff) + 1;
    const body = encodeIpp({ code, requestId: lastId, groups, data });
    try {
      const response = await fetch(ippToHttp(uri), {
        method: 'POST',
        headers: { 'content-type': 'application/ipp' },
        body,
        signal: AbortSignal.timeout(requestMs),
      });
      if (!response.ok) return err('printer-unreachable', `http ${response.status}`);
      const message = decodeIpp(new Uint8Array(await response.arrayBuffer()));
      return message ? ok(message) : err('printer-unreachable', 'the answer is not IPP');
    } catch (error) {
      return err('printer-unreachable', reasonOf(error));
    }
  }

  const requester: IppAttribute = { tag: valueTag.name, name: 'requesting-user-name', values: [user] };

  async function getStatus(): Promise<Result<PrinterStatus, PrinterCode>> {
    const wanted = ['printer-name', 'printer-state', 'printer-state-reasons', 'media-supported'];
    const answer = await send(operation.getPrinter, [
      requester,
      { tag: valueTag.keyword, name: 'requested-attributes', values: wanted },
    ]);
    if (!answer.ok) return answer;
    if (!isSuccess(answer.value.code)) return refusal(answer.value);
    const words = (name: string) => valuesOf(answer.value, name).map(String);
    return ok({
      name: words('printer-name')[0] ?? '',
      state: printerStates[Number(valuesOf(answer.value, 'printer-state')[0])] ?? 'unknown',
      media: words('media-supported'),
      reasons: words('printer-state-reasons').filter((reason) => reason !== 'none'),
    });
  }

  return {
    status: getStatus,

    async print(pdf, { jobName, media }) {
      const known = await getStatus();
      if (!known.ok && known.code === 'printer-unreachable') return known;
      const keyword = chooseMedia(media, known.ok ? known.value.media : []);
      const attributes: IppAttribute[] = [
        requester,
        { tag: valueTag.name, name: 'job-name', values: [jobName] },
        // Better no label than one in the wrong size: substitutions are refused (RFC 8011 section 4.2.1.1).
        { tag: valueTag.boolean, name: 'ipp-attribute-fidelity', values: [true] },
        { tag: valueTag.mime, name: 'document-format', values: ['application/pdf'] },
      ];
      const job: IppAttribute[] = [{ tag: valueTag.keyword, name: 'media', values: [keyword] }];
      for (let waited = 0, pause = 250; ; waited += pause, pause = Math.min(pause * 2, 4000)) {
        const answer = await send(operation.printJob, attributes, job, pdf);
        if (!answer.ok) return answer;
        const jobId = valuesOf(answer.value, 'job-id')[0];
        if (isSuccess(answer.value.code) && typeof jobId === 'number') return ok({ jobId });
        if (!busyStatuses.includes(answer.value.code) || waited + pause > busyMs)
          return refusal(answer.value);
        await sleep(pause);
      }
    },

    async completion(jobId) {
      const asked: IppAttribute[] = [
        { tag: valueTag.integer, name: 'job-id', values: [jobId] },
        requester,
        { tag: valueTag.keyword, name: 'requested-attributes', values: ['job-state', 'job-state-reasons'] },
      ];
      for (let waited = 0, pause = 200; ; waited += pause, pause = Math.min(pause * 1.5, 2000)) {
        const answer = await send(operation.getJob, asked);
        if (!answer.ok) return answer;
        if (!isSuccess(answer.value.code)) return refusal(answer.value);
        const state = Number(valuesOf(answer.value, 'job-state')[0]);
        const reasons = valuesOf(answer.value, 'job-state-reasons').join(' ');
        if (state === jobState.completed) return ok({ jobId });
        if (state === jobState.aborted || state === jobState.canceled) return err('job-failed', reasons);
        if (waited + pause > completionMs) return err('job-unfinished', reasons);
        await sleep(pause);
      }
    },
  };
}

/** What a printer's refusal means here. Values are unsupported: we only ask for one that may be, the label size. */
function refusal({ code }: IppMessage): Refusal<PrinterCode> {
  if (code === status.formatUnsupported) return err('format-unsupported', hex(code));
  if (code === status.valuesUnsupported) return err('media-unsupported', hex(code));
  if (busyStatuses.includes(code)) return err('printer-busy', hex(code));
  return err('job-failed', hex(code));
}

/** A fetch error in a word for the log: the socket's code (ECONNREFUSED), else the error's name (TimeoutError). */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.cause;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name;
}
