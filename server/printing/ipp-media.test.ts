import { expect, it } from 'vitest';
import { chooseMedia, mediaKeyword, mediaSize } from './ipp-media.ts';

it('names A4 by its standard name and a label as a custom size', () => {
  expect(mediaKeyword({ width: 210, height: 297 })).toBe('iso_a4_210x297mm');
  expect(mediaKeyword({ width: 62, height: 29 })).toBe('custom_62x29mm_62x29mm');
});

it('reads the size out of a media name, in mm and in inches', () => {
  expect(mediaSize('om_small_12.5x72mm')).toEqual({ width: 12.5, height: 72 });
  expect(mediaSize('oe_photo_5x10in')).toEqual({ width: 127, height: 254 });
  expect(mediaSize('auto')).toBeNull();
});

it('asks for a label by the name the printer has for it, also when it names it across', () => {
  expect(chooseMedia({ width: 62, height: 29 }, ['iso_a4_210x297mm', 'oe_dk1209_29x62mm'])).toBe(
    'oe_dk1209_29x62mm',
  );
  expect(chooseMedia({ width: 62, height: 29 }, ['oe_dk1209_29x62mm', 'roll_own_62x29mm'])).toBe(
    'roll_own_62x29mm',
  );
});

it('falls back to the custom name, and never takes a limit for a size', () => {
  expect(chooseMedia({ width: 62, height: 29 }, [])).toBe('custom_62x29mm_62x29mm');
  expect(chooseMedia({ width: 62, height: 29 }, ['custom_min_62x29mm', 'custom_max_62x1000mm'])).toBe(
    'custom_62x29mm_62x29mm',
  );
});
