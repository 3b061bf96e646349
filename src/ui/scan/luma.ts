/** A grey picture, one byte a pixel, row by row; 0 is black. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The grey of a picture's pixels, with the weights of ITU-R BT.601 in 256ths. */
export const pixelsToLuma = ({ width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>): Luma => {
  const grey = new Uint8ClampedArray(width * height);
  for (let i = 0, p = 0; i < grey.length; i += 1, p += 4)
    grey[i] = ((data[p] ?? 0) * 77 + (data[p + 1] ?? 0) * 150 + (data[p + 2] ?? 0) * 29) >> 8;
  return { width, height, data: grey };
};

/** Stretches a picture, each side by its own factor, filling in between the pixels in straight lines. */
export const scale = ({ width, height, data }: Luma, byX: number, byY = byX): Luma => {
  const across = Math.round(width * byX);
  const down = Math.round(height * byY);
  const scaled = new Uint8ClampedArray(across * down);
  /** Where a new pixel's middle lies between two old ones: the first, and how far towards the second. */
  const place = (to: number, by: number, length: number): [number, number] => {
    const from = Math.min(Math.max((to + 0.5) / by - 0.5, 0), length - 1);
    const first = Math.min(Math.floor(from), Math.max(0, length - 2));
    return [first, from - first];
  };
  const columns = Int32Array.from({ length: across }, (_, x) => place(x, byX, width)[0]);
  const shares = Float32Array.from({ length: across }, (_, x) => place(x, byX, width)[1]);
  for (let y = 0; y < down; y += 1) {
    const [row, part] = place(y, byY, height);
    const upper = row * width;
    const lower = Math.min(row + 1, height - 1) * width;
    for (let x = 0; x < across; x += 1) {
      const column = columns[x] ?? 0;
      const share = shares[x] ?? 0;
      const a = data[upper + column] ?? 0;
      const b = data[lower + column] ?? 0;
      const above = a + ((data[upper + column + 1] ?? a) - a) * share;
      const below = b + ((data[lower + column + 1] ?? b) - b) * share;
      scaled[y * across + x] = above + (below - above) * part;
    }
  }
  return { width: across, height: down, data: scaled };
};

/** The middle of a picture, with this share of each side. */
export const middle = ({ width, height, data }: Luma, share: number): Luma => {
  const across = Math.round(width * share);
  const down = Math.round(height * share);
  const left = Math.floor((width - across) / 2);
  const top = Math.floor((height - down) / 2);
  const cut = new Uint8ClampedArray(across * down);
  for (let y = 0; y < down; y += 1) {
    const start = (top + y) * width + left;
    cut.set(data.subarray(start, start + across), y * across);
  }
  return { width: across, height: down, data: cut };
};

/** Light for dark. */
export const invert = (luma: Luma): Luma => ({ ...luma, data: luma.data.map((grey) => 255 - grey) });

/** How much stronger an edge becomes. */
const edgeGain = 2;

/** Takes back some of what the lens blurred: every pixel moves away from the mean of its eight neighbours. */
export const sharpen = ({ width, height, data }: Luma): Luma => {
  const sharp = new Uint8ClampedArray(data);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      const beside =
        (data[i - 1] ?? 0) + (data[i + 1] ?? 0) + (data[i - width] ?? 0) + (data[i + width] ?? 0);
      const diagonal =
        (data[i - width - 1] ?? 0) +
        (data[i - width + 1] ?? 0) +
        (data[i + width - 1] ?? 0) +
        (data[i + width + 1] ?? 0);
      const here = data[i] ?? 0;
      sharp[i] = here + edgeGain * (here - beside * 0.15 - diagonal * 0.1);
    }
  }
  return { width, height, data: sharp };
};

/** How far around a pixel its neighbourhood reaches: several modules of a code that is held close. */
const reach = 48;

/** The spread (standard deviation) every neighbourhood is brought to, and how much it is magnified at most. */
const wantedSpread = 60;
const maxGain = 4;

/** Sums over the rectangle from the upper left corner to each pixel, with an empty first row and column. */
const sumUp = ({ width, height, data }: Luma, power: 1 | 2): Float64Array => {
  const across = width + 1;
  const sums = new Float64Array(across * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      const grey = data[y * width + x] ?? 0;
      row += power === 1 ? grey : grey * grey;
      sums[(y + 1) * across + x + 1] = (sums[y * across + x + 1] ?? 0) + row;
    }
  }
  return sums;
};

/** Brings every neighbourhood to the same brightness and contrast: a pale code becomes black and white. */
export const evenOut = (luma: Luma): Luma => {
  const { width, height, data } = luma;
  const sums = sumUp(luma, 1);
  const squares = sumUp(luma, 2);
  const even = new Uint8ClampedArray(width * height);
  const across = width + 1;
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const a = top * across + left;
      const b = top * across + right;
      const c = bottom * across + left;
      const d = bottom * across + right;
      const count = (bottom - top) * (right - left);
      const mean = ((sums[a] ?? 0) - (sums[b] ?? 0) - (sums[c] ?? 0) + (sums[d] ?? 0)) / count;
      const square = ((squares[a] ?? 0) - (squares[b] ?? 0) - (squares[c] ?? 0) + (squares[d] ?? 0)) / count;
      const spread = Math.sqrt(Math.max(1, square - mean * mean));
      even[y * width + x] =
        128 + ((data[y * width + x] ?? 0) - mean) * Math.min(maxGain, wantedSpread / spread);
    }
  }
  return { width, height, data: even };
};
