import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  decodeIpp,
  encodeIpp,
  groupTag,
  type IppAttribute,
  type IppMessage,
  operation,
  valuesOf,
  valueTag,
} from './ipp-codec.ts';

/** A printer in this process, for tests: keeps what it was sent and can be told how to misbehave. */
export interface FakePrinter {
  readonly uri: string;
  readonly jobs: { name: string; user: string; media: string; format: string; document: Uint8Array }[];
  /** Statuses for the next Print-Jobs, taken from the front; then all are accepted. */
  readonly printStatuses: number[];
  /** States for the next Get-Job-Attributes, taken from the front; then completed (9). */
  readonly jobStates: number[];
  /** Answers every request with these bytes instead of IPP, when set. */
  raw: Uint8Array | null;
  close(): Promise<void>;
}

const media = ['iso_a4_210x297mm', 'custom_62x29mm_62x29mm', 'custom_72x12mm_72x12mm'];

/** Starts a fake IPP printer on a free port of this machine. End it with `close`. */
export async function startFakePrinter(): Promise<FakePrinter> {
  const server = createServer(async (request, response) => {
    const asked = decodeIpp(await bodyOf(request));
    response.writeHead(asked ? 200 : 400, { 'content-type': 'application/ipp' });
    response.end(asked ? (printer.raw ?? encodeIpp(answer(printer, asked))) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const printer: FakePrinter = {
    uri: `ipp://127.0.0.1:${port}/ipp/print`,
    jobs: [],
    printStatuses: [],
    jobStates: [],
    raw: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return printer;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const keyword = (name: string, ...values: string[]): IppAttribute => ({
  tag: valueTag.keyword,
  name,
  values,
});
const number = (tag: number, name: string, value: number): IppAttribute => ({ tag, name, values: [value] });

function answer(printer: FakePrinter, asked: IppMessage): IppMessage {
  const reply = (code: number, tag: number, attributes: IppAttribute[]): IppMessage => ({
    code,
    requestId: asked.requestId,
    groups: [
      {
        tag: groupTag.operation,
        attributes: [
          { tag: valueTag.charset, name: 'attributes-charset', values: ['utf-8'] },
          { tag: valueTag.language, name: 'attributes-natural-language', values: ['en'] },
        ],
      },
      { tag, attributes },
    ],
    data: new Uint8Array(),
  });
  const first = (name: string) => String(valuesOf(asked, name)[0] ?? '');

  if (asked.code === operation.getPrinter) {
    return reply(0, groupTag.printer, [
      { tag: valueTag.name, name: 'printer-name', values: ['HubPin'] },
      number(valueTag.enum, 'printer-state', 3),
      keyword('printer-state-reasons', 'none'),
      keyword('media-supported', ...media),
    ]);
  }
  if (asked.code === operation.getJob) {
    const state = printer.jobStates.shift() ?? 9;
    return reply(0, groupTag.job, [
      number(valueTag.enum, 'job-state', state),
      keyword('job-state-reasons', state === 9 ? 'job-completed-successfully' : `state-${state}`),
    ]);
  }
  if (asked.code !== operation.printJob) return reply(0x0501, groupTag.unsupported, []);
  const scripted = printer.printStatuses.shift();
  if (scripted !== undefined) return reply(scripted, groupTag.unsupported, []);
  if (first('document-format') !== 'application/pdf') return reply(0x040a, groupTag.unsupported, []);
  if (!media.includes(first('media')))
    return reply(0x040b, groupTag.unsupported, [keyword('media', first('media'))]);
  printer.jobs.push({
    name: first('job-name'),
    user: first('requesting-user-name'),
    media: first('media'),
    format: first('document-format'),
    document: new Uint8Array(asked.data),
  });
  return reply(0, groupTag.job, [
    number(valueTag.integer, 'job-id', printer.jobs.length),
    number(valueTag.enum, 'job-state', 3),
  ]);
}
