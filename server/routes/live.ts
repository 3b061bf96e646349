import { Hono } from 'hono';
import { isPersonal } from '../../src/domain/role.ts';
import type { Deps } from '../deps.ts';
import type { DeviceRate } from '../http/device-rate.ts';
import { createEventStream } from '../http/event-stream.ts';
import { type PairedEnv, paired } from '../http/paired.ts';
import { positionOf } from '../http/position.ts';
import { refuseProtocol } from '../http/protocol.ts';
import { tooMany } from '../http/rate-limit.ts';
import { problem } from '../http/reply.ts';
import { type Line, mostLiveRows } from '../hub/live.ts';
import { readPage } from '../hub/pull.ts';
import { withRows } from '../hub/view.ts';
import type { PairedDevice } from '../store/store.ts';

/**
 * GET /api/live?cursor=&view=: server-sent events. It begins with what the device missed since its cursor
 * (or a `nudge` to pull), then follows every commit: `rows`, `nudge`, `revoked`, and a comment now and then.
 */
export function liveRoutes({ store, live, clock, here, log }: Deps, rate: DeviceRate): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();

  async function begin(
    line: Line,
    device: PairedDevice,
    at: { cursor: number; view: string },
  ): Promise<void> {
    const page = await readPage(store, device, { ...at, limit: mostLiveRows + 1 });
    if (page.restart || page.more) return line.send('nudge', '{}');
    const counted = isPersonal(device.role) ? { here: await here(device.hub) } : {};
    const { view, cursor } = page;
    line.send('rows', withRows({ time: clock.now(), from: at.cursor, view, cursor, ...counted }, page));
  }

  app.get('/api/live', paired(store), async (c) => {
    const position = positionOf(c);
    if (!position) return problem(c, 400, 'bad-request');
    const refused = refuseProtocol(c, position.protocol);
    if (refused) return refused;
    const asked = c.get('device');
    const wait = rate.spend(asked, 1);
    if (wait > 0) return tooMany(c, wait);
    if (live.isFull(asked.hub)) {
      c.header('Retry-After', '10');
      return problem(c, 503, 'busy');
    }

    let disconnect: () => void = () => undefined;
    const { line, stream } = createEventStream(() => disconnect());
    // Commits that come while the beginning is read wait for it, or their rows would stand on nothing.
    const waiting: Parameters<Line['send']>[] = [];
    let isBeginning = true;
    disconnect = live.connect(asked, {
      send: (event, data) => {
        if (isBeginning && event !== 'revoked') waiting.push([event, data]);
        else line.send(event, data);
      },
      end: () => line.end(),
    });
    try {
      // Whoever was sent away or changed while the line was being opened was not on it yet to be told.
      const device = await store.device(asked.hub, asked.id);
      if (!device || device.revoked) live.revoked(asked.hub, asked.id);
      else {
        if (device.epoch !== asked.epoch) live.changed(device);
        await begin(line, device, position);
      }
    } catch (error) {
      line.end();
      throw error;
    }
    isBeginning = false;
    for (const [event, data] of waiting) line.send(event, data);
    log.info('live-connected');
    return c.body(stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
  });
  return app;
}
