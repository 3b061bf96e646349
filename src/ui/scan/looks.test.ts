import QRCode from 'qrcode';
import { describe, expect, test } from 'vitest';
import { createLooks, type Pixels } from './looks.ts';

const text = 'https://hub.example.se/p/0123456789abcdef';

interface Scene {
  /** Pixels of a module. */
  readonly module: number;
  readonly dark: number;
  readonly light: number;
  /** Degrees the code is turned by, clockwise. */
  readonly turned: number;
  /** How much narrower than high it looks, as when it is turned away. */
  readonly narrow: number;
}

const held: Scene = { module: 5, dark: 30, light: 220, turned: 0, narrow: 1 };

/** A picture of 480 × 480 pixels with the code in its middle, every pixel the mean of nine points. */
const drawScene = (scene: Partial<Scene>, said = text): Pixels => {
  const { module, dark, light, turned, narrow } = { ...held, ...scene };
  const { modules } = QRCode.create(said, { errorCorrectionLevel: 'M' });
  const side = 480;
  const [sin, cos] = [Math.sin((turned * Math.PI) / 180), Math.cos((turned * Math.PI) / 180)];
  const greyAt = (x: number, y: number): number => {
    const [dx, dy] = [(x - side / 2) / narrow, y - side / 2];
    const column = Math.floor((dx * cos + dy * sin) / module + modules.size / 2);
    const row = Math.floor((dy * cos - dx * sin) / module + modules.size / 2);
    const isInside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
    return isInside && modules.get(row, column) ? dark : light;
  };
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 0;
      for (const oy of [1 / 6, 1 / 2, 5 / 6])
        for (const ox of [1 / 6, 1 / 2, 5 / 6]) sum += greyAt(x + ox, y + oy);
      data.fill(sum / 9, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
};

/** What is read from a picture that is held still for five frames. */
const readHeld = (scene: Partial<Scene>): string | null => {
  const look = createLooks();
  const pixels = drawScene(scene);
  for (let frame = 0; frame < 5; frame += 1) {
    const found = look(pixels);
    if (found !== null) return found;
  }
  return null;
};

describe('a code that is held still', () => {
  test('is read at the first look', () => {
    expect(createLooks()(drawScene({}))).toBe(text);
  });

  test('is told as it was written, letters beyond ASCII too', () => {
    expect(createLooks()(drawScene({}, 'Café Åre – kl 9'))).toBe('Café Åre – kl 9');
  });

  test.each([
    ['whatever way it is turned', { turned: 137 }],
    ['with its modules two pixels wide', { module: 2, turned: 12 }],
    ['pale', { dark: 110, light: 135, turned: 20 }],
    ['in the dark', { dark: 6, light: 30 }],
    ['light on dark', { dark: 220, light: 30 }],
    ['turned away sideways', { module: 7, narrow: 0.6, turned: 5 }],
  ] as const)('is read %s', (_, scene) => {
    expect(readHeld(scene)).toBe(text);
  });
});

test('a wall has no text', () => {
  expect(readHeld({ dark: 128, light: 128 })).toBeNull();
});
