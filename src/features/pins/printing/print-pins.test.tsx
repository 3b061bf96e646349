import { describe, expect, it } from 'vitest';
import { pinsPerPage, pinTemplates, templateById } from '../../../domain/pins/pin-template.ts';
import { catchPrints } from '../test-house.ts';
import { drawnSize, pageCss } from './page-css.ts';
import { printPins } from './print-pins.tsx';

const pins = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Namn${i + 1}`,
    organisation: '',
    organisationShort: '',
    code: null,
  }));
const sheet = templateById('sheet');
const badge = templateById('badge');
if (!sheet || !badge) throw new Error('no templates');

describe('the page rule', () => {
  it('says the size of every template to the millimetre', () => {
    expect(pinTemplates.map(({ page }) => pageCss(page))).toEqual([
      '@page { size: 72mm 12mm; margin: 0 }',
      '@page { size: 62mm 29mm; margin: 0 }',
      '@page { size: 90mm 12mm; margin: 0 }',
      '@page { size: 210mm 297mm; margin: 0 }',
      '@page { size: 210mm 297mm; margin: 0 }',
    ]);
  });

  it('is larger than what is drawn, but no pin is', () => {
    for (const { page, pin, pins: lie } of pinTemplates) {
      const drawn = drawnSize(page);
      expect(drawn.width).toBeLessThan(page.width);
      expect(lie.marginY + lie.rows * pin.height + (lie.rows - 1) * lie.gapY).toBeLessThanOrEqual(
        drawn.height,
      );
    }
  });
});

describe('printing pins', () => {
  it('puts each on a label of its own', async () => {
    const caught = catchPrints();
    await printPins(pins(3), badge);
    expect(caught.pages).toEqual([['Namn1', 'Namn2', 'Namn3']]);
    expect(caught.css).toEqual(['@page { size: 62mm 29mm; margin: 0 }']);
    expect(document.getElementById('print-root')).toBeNull();
  });

  it('fills sheets in order, 45 on two', async () => {
    const caught = catchPrints();
    await printPins(pins(45), sheet);
    const [first = '', second = '', ...more] = caught.pages[0] ?? [];
    expect(more).toEqual([]);
    expect(first.match(/Namn\d+/g)).toHaveLength(pinsPerPage(sheet));
    expect(second).toBe('Namn41Namn42Namn43Namn44Namn45');
  });

  it('begins at the first free place of a half used sheet', async () => {
    const caught = catchPrints();
    await printPins(pins(3), sheet, { skip: 38 });
    expect(caught.pages).toEqual([['Namn1Namn2', 'Namn3']]);
  });

  it('moves and scales the whole page for the printer', async () => {
    let transform: string | null | undefined;
    Object.assign(window, {
      print: () => {
        transform = document.querySelector('#print-root svg > g')?.getAttribute('transform');
        window.dispatchEvent(new Event('afterprint'));
      },
    });
    await printPins(pins(1), badge, { calibration: { offsetX: 0.5, offsetY: -1, scale: 1.01 } });
    expect(transform).toBe('translate(0.5 -1) scale(1.01)');
  });

  it('opens no dialog for nobody', async () => {
    const caught = catchPrints();
    await printPins([], sheet);
    expect(caught.pages).toEqual([]);
  });
});
