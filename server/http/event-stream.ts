import type { Line } from '../hub/live.ts';

// Beyond this a reader is too slow to be sent rows: it is told to pull when it reads again.
const mostWaiting = 1024 * 1024;

/** A line as a stream of server-sent events (WHATWG HTML, 9.2). `closed` is called once, however it ends. */
export function createEventStream(closed: () => void): {
  readonly line: Line;
  readonly stream: ReadableStream<Uint8Array>;
} {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let owesNudge = false;
  const end = () => {
    if (!controller) return;
    controller = undefined;
    closed();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
        given.enqueue(encoder.encode('retry: 3000\n\n'));
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
  );
  const write = (text: string) => controller?.enqueue(encoder.encode(text));
  return {
    stream,
    line: {
      send(event, data) {
        const isFull = (controller?.desiredSize ?? 0) <= 0;
        if (event === 'rows' && isFull) {
          owesNudge = true;
          return;
        }
        if (event === '' && isFull) return;
        if (owesNudge && !isFull) {
          owesNudge = false;
          write('event: nudge\ndata: {}\n\n');
        }
        write(event === '' ? ':\n\n' : `event: ${event}\ndata: ${data}\n\n`);
      },
      end() {
        const open = controller;
        end();
        open?.close();
      },
    },
  };
}
