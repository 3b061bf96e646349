import { Agent, get, request } from 'node:http';
import { protocolVersion } from '../../src/protocol/messages.ts';
import type { SeededDevice } from './seed.ts';

/** The cheapest client there is, so that the measuring takes little of what it measures. */
export interface LoadClient {
  /** Sends a push of one change; answers when the hub has acknowledged it. */
  push(device: SeededDevice, change: unknown): Promise<void>;
  /** Answers the parsed reply. */
  pull(
    device: SeededDevice,
    query: string,
  ): Promise<{ cursor: number; view: string; more: boolean; rows: unknown[] }>;
  /** Opens a live line at the present; `told` is handed what comes, unparsed. Answers how to close it. */
  listen(device: SeededDevice, place: string, told: (text: string) => void): Promise<() => void>;
  close(): void;
}

export function createClient(base: string): LoadClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const lines = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

  const ask = (path: string, cookie: string, body?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { Cookie: cookie, ...(body ? { 'Content-Type': 'application/json' } : {}) };
      const sent = request(base + path, { agent, method: body ? 'POST' : 'GET', headers }, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('error', reject);
        reply.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (reply.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${reply.statusCode} ${text.slice(0, 200)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });

  return {
    async push(device, change) {
      const body = JSON.stringify({ protocol: protocolVersion, changes: [change] });
      const text = await ask('/api/push', device.cookie, body);
      if (!text.includes('"accepted"')) throw new Error(`a push was not accepted: ${text.slice(0, 200)}`);
    },
    pull: async (device, query) =>
      JSON.parse(await ask(`/api/pull?protocol=${protocolVersion}&${query}`, device.cookie)),
    listen: (device, place, told) =>
      new Promise((resolve, reject) => {
        const options = { agent: lines, headers: { Cookie: device.cookie } };
        const line = get(`${base}/api/live?protocol=${protocolVersion}&${place}`, options, (reply) => {
          if (reply.statusCode !== 200) reject(new Error(`live: ${reply.statusCode}`));
          reply.setEncoding('utf8');
          // A line that is closed from here ends with an error, as it should.
          reply.on('error', () => undefined);
          reply.on('data', told);
          resolve(() => line.destroy());
        });
        line.on('error', reject);
      }),
    close() {
      agent.destroy();
      lines.destroy();
    },
  };
}
