import { createPainter, type Painter } from './painter.ts';
import type { Reply, Request } from './studio-messages.ts';

/** Where trees are laid out and painted: away from the page, which goes on hearing fingers meanwhile. */
interface Easel {
  readonly painter: Painter;
  isNew: boolean;
  isRehearsed: boolean;
  isPainting: boolean;
}

const easels = new Map<number, Easel>();

/** Paints what has been ordered, and what was ordered meanwhile: the last word of everything, in its order. */
async function work(number: number, easel: Easel): Promise<void> {
  if (easel.isPainting) return;
  easel.isPainting = true;
  try {
    while (easel.isNew && easels.get(number) === easel) {
      easel.isNew = false;
      const painting = await easel.painter.paint();
      if (!painting) continue;
      const reply: Reply = { type: 'painting', easel: number, painting };
      self.postMessage(reply, { transfer: painting.parts.map(({ bitmap }) => bitmap) });
      if (!easel.isRehearsed) setTimeout(() => rehearse(number, easel).catch(reportError), atRest);
      easel.isRehearsed = true;
    }
  } finally {
    easel.isPainting = false;
  }
}

/** When the page that has just got its tree has something else to do, ms after. */
const atRest = 700;

async function rehearse(number: number, easel: Easel): Promise<void> {
  if (easel.isPainting || easels.get(number) !== easel) return;
  easel.isPainting = true;
  try {
    await easel.painter.rehearse();
  } finally {
    easel.isPainting = false;
  }
  // What was ordered meanwhile.
  await work(number, easel);
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const known = easels.get(data.easel);
  switch (data.type) {
    case 'order': {
      const easel = known ?? {
        painter: createPainter(new OffscreenCanvas(1, 1)),
        ...{ isNew: false, isPainting: false, isRehearsed: false },
      };
      easels.set(data.easel, easel);
      easel.painter.take(data.order);
      easel.isNew = true;
      // Said aloud on the page, as an error of the worker.
      work(data.easel, easel).catch(reportError);
      break;
    }
    case 'pick': {
      const id = known?.painter.pick(data.at, data.reach) ?? null;
      if (id === null) break;
      const reply: Reply = { type: 'picked', easel: data.easel, id };
      self.postMessage(reply);
      break;
    }
    case 'close':
      easels.delete(data.easel);
  }
});
