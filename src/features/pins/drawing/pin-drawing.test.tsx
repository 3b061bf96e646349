import { render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinText } from '../../../domain/pins/pin-fit.ts';
import { pinBoxes, pinTemplates, templateById } from '../../../domain/pins/pin-template.ts';
import { guessWidth } from './measure.ts';
import { PinDrawing } from './pin-drawing.tsx';
import { directionOf, layOutPin, type PinText } from './pin-layout.ts';

const pinFor = (name: string, organisation = 'Skatteverket', code: string | null = null): PinText => ({
  name,
  organisation,
  organisationShort: '',
  code,
});
const badge = templateById('badge');
if (!badge) throw new Error('no badge');

const squeezed = (text: string) => text.replace(/ /g, '');

describe('laying out a pin', () => {
  it('loses no letter of any name, and keeps every line inside its box', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom('Maximiliana-Alexandrina', '👩‍👩‍👧‍👦'.repeat(20), 'محمد عبد الرحمن', '<b>Ida</b>'),
    );
    fc.assert(
      fc.property(names, fc.constantFrom(...pinTemplates), fc.boolean(), (name, template, hasCode) => {
        const pin = pinFor(name, 'Länsstyrelsen i Västra Götalands län', hasCode ? 'p' : null);
        const { lines } = layOutPin(pin, template, guessWidth);
        const bold = lines.filter(({ weight }) => weight === 'bold');
        expect(squeezed(bold.map(({ text }) => text).join(''))).toBe(squeezed(pinText(name)));
        const { text: box } = pinBoxes(template, hasCode && template.qr !== null);
        for (const { text, weight, size, y } of lines) {
          expect(guessWidth(text, (size * 72) / 25.4, weight)).toBeLessThanOrEqual(box.width + 1e-6);
          expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
          expect(y - size * 0.92).toBeGreaterThanOrEqual(box.y - 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads each line from the side of its own letters', () => {
    expect(directionOf('محمد')).toBe('rtl');
    expect(directionOf('« שרה »')).toBe('rtl');
    expect(directionOf('Åsa محمد')).toBe('ltr');
    expect(directionOf('42')).toBe('ltr');
    const { lines } = layOutPin(pinFor('محمد'), badge, guessWidth);
    expect(lines.map(({ direction }) => direction)).toEqual(['rtl', 'ltr']);
  });

  it('leaves a line to write on where there is no name', () => {
    const { writingLine, lines } = layOutPin(pinFor(' '), badge, guessWidth);
    expect(writingLine?.width).toBe(58);
    expect(lines.map(({ text }) => text)).toEqual(['Skatteverket']);
  });
});

describe('the drawing of a pin', () => {
  it('is an image in mm with words for it, as large as on paper', () => {
    render(<PinDrawing pin={pinFor('Åsa')} template={badge} label="Så här" />);
    const image = screen.getByRole('img', { name: 'Så här' });
    expect(image.getAttribute('viewBox')).toBe('0 0 62 28.5');
    expect(image.style.inlineSize).toBe('62mm');
    expect([...image.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Åsa',
      'Skatteverket',
    ]);
  });

  it('shows what looks like HTML as it was written', () => {
    const { container } = render(<PinDrawing pin={pinFor('<b>Ida</b>')} template={badge} label="x" />);
    expect(container.querySelector('b')).toBeNull();
    expect(container.querySelector('text')?.textContent).toBe('<b>Ida</b>');
  });

  it('has a code when it shall, where there is room for one', async () => {
    const [tape] = pinTemplates.filter(({ qr }) => qr === null);
    if (!tape) throw new Error('no tape');
    const { container } = render(
      <>
        <PinDrawing pin={pinFor('Åsa', '', 'person0000000001')} template={badge} label="x" />
        <PinDrawing pin={pinFor('Åsa', '', 'person0000000001')} template={tape} label="y" />
      </>,
    );
    await waitFor(() => expect(container.querySelectorAll('path')).toHaveLength(1));
  });
});
