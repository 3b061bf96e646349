import { writeFile } from 'node:fs/promises';
import QRCode from 'qrcode';

/** One shot of a film: a code, or with `null` an empty wall, for some frames. */
export interface Shot {
  readonly text: string | null;
  readonly frames: number;
}

const width = 640;
const height = 480;
const framesPerSecond = 10;
const wall = 150;
const paper = 225;
const toner = 25;
const quietModules = 4;

/** The brightness of every pixel: a sheet of paper with the code in the middle of a grey wall. */
const drawShot = (text: string | null): Buffer => {
  const luma = Buffer.alloc(width * height, wall);
  if (text === null) return luma;
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const across = modules.size + 2 * quietModules;
  const scale = Math.floor((height * 0.8) / across);
  if (scale < 3) throw new RangeError(`a code of ${modules.size} modules is too fine for ${height} pixels`);
  const side = across * scale;
  const left = Math.floor((width - side) / 2);
  const top = Math.floor((height - side) / 2);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const row = Math.floor(y / scale) - quietModules;
      const column = Math.floor(x / scale) - quietModules;
      const isInside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
      const isDark = isInside && modules.data[row * modules.size + column] === 1;
      luma[(top + y) * width + left + x] = isDark ? toner : paper;
    }
  }
  return luma;
};

/**
 * A film in YUV4MPEG2 (the format of the mjpegtools' yuv4mpeg(5) manual; 4:2:0, 640×480, 10 frames a
 * second, grey) that Chromium's fake camera plays over and over.
 */
export const createQrFilm = (shots: readonly Shot[]): Buffer => {
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const parts: Uint8Array[] = [
    Buffer.from(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420\n`),
  ];
  for (const shot of shots) {
    const luma = drawShot(shot.text);
    for (let i = 0; i < shot.frames; i += 1) parts.push(Buffer.from('FRAME\n'), luma, noColour);
  }
  return Buffer.concat(parts);
};

/** Writes a film that holds one code still, or one that follows the given shots. Path should end in .y4m. */
export const writeQrFilm = async (path: string, content: string | readonly Shot[]): Promise<void> => {
  const shots = typeof content === 'string' ? [{ text: content, frames: 10 }] : content;
  await writeFile(path, createQrFilm(shots));
};

/** What Chromium must be started with to show the film as its camera, without asking anybody. */
export const qrFilmFlags = (path: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];
