import type { Point } from './exact.ts';
import type { Order, Painting, Reply, Request } from './studio-messages.ts';

/** One drawing that the worker makes. */
export interface Easel {
  /** Tells what is other now; the painting of it comes by itself. */
  order(order: Order): void;
  /** Asks for the leaf at a point of the field. */
  pick(at: Point, reach: number): void;
  close(): void;
}

export interface Hearing {
  onPainting(painting: Painting): void;
  onPicked(id: string): void;
}

/** So long, ms, the worker keeps what it has grown after its last drawing was closed: people go back and forth. */
const warmFor = 60_000;

const hearings = new Map<number, Hearing>();
let worker: Worker | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;
let lastEasel = 0;

function start(): Worker {
  const started = new Worker(new URL('./studio-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const hearing = hearings.get(data.easel);
    if (data.type === 'picked') hearing?.onPicked(data.id);
    else if (hearing) hearing.onPainting(data.painting);
    else for (const { bitmap } of data.painting.parts) bitmap.close();
  });
  // The outline says everything; the wall is as good without its drawing as it can be.
  started.addEventListener('error', (event) => console.error('tree: the worker failed', event.message));
  return started;
}

/** Opens a drawing; the worker is started with the first. */
export function openEasel(hearing: Hearing): Easel {
  lastEasel += 1;
  const easel = lastEasel;
  clearTimeout(ending);
  hearings.set(easel, hearing);
  worker ??= start();
  const send = (request: Request, transfer: Transferable[] = []): void =>
    worker?.postMessage(request, transfer);
  return {
    order: (order) =>
      send(
        { type: 'order', easel, order },
        order.leaves ? [order.leaves.branches.buffer, order.leaves.ats.buffer] : [],
      ),
    pick: (at, reach) => send({ type: 'pick', easel, at, reach }),
    close() {
      send({ type: 'close', easel });
      hearings.delete(easel);
      clearTimeout(ending);
      if (hearings.size === 0)
        ending = setTimeout(() => {
          worker?.terminate();
          worker = null;
        }, warmFor);
    },
  };
}
