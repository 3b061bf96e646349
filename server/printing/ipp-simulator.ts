import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakePrinter } from './fake-ipp-printer.ts';
import { createIppPrinter } from './ipp.ts';

/** A printer to test against: the printer simulator of CUPS where it is installed, else the one in this process. */
export interface Simulator {
  readonly kind: 'ippeveprinter' | 'in process';
  readonly uri: string;
  /** The documents it has taken, oldest first. */
  documents(): Promise<Uint8Array[]>;
  close(): Promise<void>;
}

const eveBinary = '/usr/sbin/ippeveprinter';
const needed = [eveBinary, '/usr/sbin/avahi-daemon', '/usr/bin/dbus-daemon'];

/** Starts the best simulator this machine has. `close` ends every process it began. */
export async function startSimulator(): Promise<Simulator> {
  if (needed.every((file) => existsSync(file))) {
    const simulator = await startEve();
    if (simulator) return simulator;
  }
  const fake = await startFakePrinter();
  return {
    kind: 'in process',
    uri: fake.uri,
    documents: async () => fake.jobs.map((job) => job.document),
    close: fake.close,
  };
}

// The simulator insists on DNS-SD, so it gets a message bus and an Avahi of its own, on the loopback only.
const busConfig = (socket: string) => `<busconfig><type>system</type><listen>unix:path=${socket}</listen>
<auth>EXTERNAL</auth><policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/><allow send_type="signal"/>
<allow send_requested_reply="true" send_type="method_return"/>
<allow send_requested_reply="true" send_type="error"/>
<allow receive_type="method_call"/><allow receive_type="method_return"/>
<allow receive_type="error"/><allow receive_type="signal"/></policy></busconfig>`;
const avahiConfig = `[server]\nallow-interfaces=lo\nuse-ipv6=no\nenable-dbus=yes\n[publish]\npublish-workstation=no\n`;

// A label printer with A4 beside it; the simulator takes these attributes as they are.
const printerAttributes = `ATTR mimeMediaType document-format-default application/pdf
ATTR mimeMediaType document-format-supported application/pdf,application/octet-stream
ATTR textWithoutLanguage printer-make-and-model "Label simulator"
ATTR keyword media-default custom_62x29mm_62x29mm
ATTR keyword media-supported iso_a4_210x297mm,custom_62x29mm_62x29mm,custom_72x12mm_72x12mm
ATTR keyword media-ready iso_a4_210x297mm,custom_62x29mm_62x29mm,custom_72x12mm_72x12mm
`;

async function startEve(): Promise<Simulator | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ipp-'));
  const spool = await mkdtemp(join(folder, 'spool-'));
  const socket = join(folder, 'bus');
  const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${socket}` };
  const children: ChildProcess[] = [];
  const start = (file: string, ...args: string[]) => {
    children.push(spawn(file, args, { env, cwd: folder, stdio: 'ignore' }));
  };
  const close = async () => {
    await Promise.all(children.reverse().map(end));
    await rm(folder, { recursive: true, force: true });
  };

  await writeFile(join(folder, 'bus.conf'), busConfig(socket));
  await writeFile(join(folder, 'printer.conf'), printerAttributes);
  await writeFile(join(folder, 'avahi.conf'), avahiConfig);
  start('/usr/bin/dbus-daemon', `--config-file=${join(folder, 'bus.conf')}`, '--nofork');
  if (!(await until(async () => existsSync(socket)))) return close().then(() => null);
  start(
    '/usr/sbin/avahi-daemon',
    '-f',
    join(folder, 'avahi.conf'),
    '--no-drop-root',
    '--no-rlimits',
    '--no-chroot',
  );

  const port = await freePort();
  const uri = `ipp://localhost:${port}/ipp/print`;
  const printer = createIppPrinter({ uri });
  const began = await until(async () => {
    const last = children.at(-1);
    const isEve = last?.spawnfile === eveBinary;
    // It ends by itself for as long as Avahi is not ready.
    if (!isEve || last.exitCode !== null || last.signalCode !== null) {
      const attributes = join(folder, 'printer.conf');
      start(
        eveBinary,
        '-a',
        attributes,
        '-d',
        spool,
        '-k',
        '-n',
        'localhost',
        '-p',
        String(port),
        '-r',
        'off',
        'HubPin',
      );
    }
    return (await printer.status()).ok;
  });
  if (!began) return close().then(() => null);
  return {
    kind: 'ippeveprinter',
    uri,
    documents: async () => {
      const names = (await readdir(spool, { recursive: true }))
        .filter((name) => name.endsWith('.pdf'))
        .sort();
      return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(spool, name)))));
    },
    close,
  };
}

async function until(isDone: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (await isDone()) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), 2000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
