/** A picture as it travels: base 64, and its size in pixels. */
export interface SmallPicture {
  readonly type: 'image/webp' | 'image/png' | 'image/jpeg';
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

type Shrunk =
  | { readonly ok: true; readonly value: SmallPicture }
  | { readonly ok: false; readonly code: PictureRefusal };

const err = (code: PictureRefusal): Shrunk => ({ ok: false, code });

/** `unreadable`: no picture, or one that this device cannot draw. `too-large`: not even its smallest form is small enough. */
export type PictureRefusal = 'unreadable' | 'too-large';

/** What may be sent to every phone of the hub, bytes. */
export const mostBytes = 150_000;
/** A file larger than this is not even tried: a tablet would run out of memory. */
const largestFile = 60_000_000;
/** Longest sides in pixels and qualities, tried one after the other until it is small enough. */
const tries = [
  [1600, 0.8],
  [1600, 0.6],
  [1200, 0.6],
  [900, 0.55],
  [700, 0.5],
] as const;

/** How a picture is drawn on this device; given to tests, which have no canvas. */
export interface Painter {
  /** Width and height in pixels, and how to write it at a size as a small file. */
  open(file: Blob): Promise<{
    readonly width: number;
    readonly height: number;
    write(width: number, height: number, quality: number): Promise<Blob | null>;
    close(): void;
  }>;
}

const canvasPainter: Painter = {
  async open(file) {
    const bitmap = await createImageBitmap(file);
    return {
      width: bitmap.width,
      height: bitmap.height,
      write(width, height, quality) {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
        return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', quality));
      },
      close: () => bitmap.close(),
    };
  },
};

/** Bytes as base 64. */
async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const isType = (type: string): type is SmallPicture['type'] =>
  type === 'image/webp' || type === 'image/png' || type === 'image/jpeg';

/** A picture of any size cut down to a small one, on this device. Browsers that write no WebP write PNG. */
export async function shrinkPicture(file: Blob, painter: Painter = canvasPainter): Promise<Shrunk> {
  if (file.size > largestFile) return err('too-large');
  let opened: Awaited<ReturnType<Painter['open']>>;
  try {
    opened = await painter.open(file);
  } catch (error) {
    console.warn('ui: a picture could not be read', error);
    return err('unreadable');
  }
  try {
    for (const [longest, quality] of tries) {
      const scale = Math.min(1, longest / Math.max(opened.width, opened.height));
      const width = Math.max(1, Math.round(opened.width * scale));
      const height = Math.max(1, Math.round(opened.height * scale));
      const small = await opened.write(width, height, quality);
      if (!small || !isType(small.type)) return err('unreadable');
      if (small.size <= mostBytes)
        return { ok: true, value: { type: small.type, data: await toBase64(small), width, height } };
    }
    return err('too-large');
  } finally {
    opened.close();
  }
}

/** The address of a picture that lies in a row. */
export const pictureUrl = ({ type, data }: Pick<SmallPicture, 'type' | 'data'>): string =>
  `data:${type};base64,${data}`;
