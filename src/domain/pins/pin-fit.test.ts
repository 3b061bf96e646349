import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FittedText, fitPin, type MeasureText, pinLineHeight, pinText } from './pin-fit.ts';
import { type PinTemplate, pinBoxes, pinTemplates, ptToMm, templateById } from './pin-template.ts';

/** Every letter takes `em` of its size, bold a little more; close to a real typeface and easy to reckon with. */
const measureBy =
  (em: number): MeasureText =>
  (text, sizePt, weight) =>
    ptToMm([...text].length * sizePt * em * (weight === 'bold' ? 1.1 : 1));
const measure = measureBy(0.55);

const badge = templateById('badge') as PinTemplate;
const clothespin = templateById('clothespin') as PinTemplate;

const lettersOf = (text: string) =>
  Array.from(
    new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  ).filter((letter) => letter !== ' ');
const allText = (fitted: FittedText) => fitted.lines.flatMap(lettersOf).join('|');
const heightOf = (fitted: FittedText) => fitted.lines.length * ptToMm(fitted.sizePt * pinLineHeight);

describe('fitting a pin', () => {
  it('sets a short name at the largest size', () => {
    expect(fitPin({ name: 'Åsa', organisation: 'SCB' }, badge, measure)).toEqual({
      name: { lines: ['Åsa'], sizePt: 30, isBelowFloor: false },
      organisation: { lines: ['SCB'], sizePt: 14, isBelowFloor: false },
      usedShort: false,
    });
  });

  it('takes the full organisation when it fits at the largest size, else the short one', () => {
    const organisation = 'Myndigheten för digital förvaltning';
    const fitted = fitPin({ name: 'Åsa', organisation, organisationShort: 'Digg' }, badge, measure);
    expect(fitted.organisation).toEqual({ lines: ['Digg'], sizePt: 14, isBelowFloor: false });
    expect(fitted.usedShort).toBe(true);
    const wide = fitPin(
      { name: 'Åsa', organisation: 'Solna stad', organisationShort: 'Solna' },
      badge,
      measure,
    );
    expect(wide.organisation.lines).toEqual(['Solna stad']);
    expect(wide.usedShort).toBe(false);
  });

  it('shrinks an organisation that has no short name', () => {
    const fitted = fitPin({ name: 'Åsa', organisation: 'Länsstyrelsen i Värmland' }, badge, measure);
    expect(fitted.organisation.lines).toHaveLength(1);
    expect(fitted.organisation.sizePt).toBeLessThan(14);
    expect(fitted.organisation.sizePt).toBeGreaterThanOrEqual(9);
  });

  it('shrinks to the floor before it wraps, and wraps at blanks and hyphens', () => {
    const shrunk = fitPin({ name: 'Karl-Johan', organisation: 'SCB' }, badge, measure);
    expect(shrunk.name.lines).toEqual(['Karl-Johan']);
    const { name } = fitPin(
      { name: 'Maria-Alexandra Elisabet', organisation: 'SCB', hasCode: true },
      badge,
      measure,
    );
    expect(name).toEqual({ lines: ['Maria-', 'Alexandra', 'Elisabet'], sizePt: 13, isBelowFloor: false });
  });

  it('cuts a word only when it is wider than a line', () => {
    const { name } = fitPin(
      { name: 'Wolfeschlegelsteinhausenbergerdorff', organisation: '' },
      badge,
      measure,
    );
    expect(name.sizePt).toBe(badge.name.min);
    expect(name.lines.join('')).toBe('Wolfeschlegelsteinhausenbergerdorff');
    expect(name.isBelowFloor).toBe(false);
  });

  it('goes below the floor rather than lose a letter of a name of 200, and says so', () => {
    const { name } = fitPin(
      { name: 'Å'.repeat(200), organisation: 'SCB', hasCode: true },
      clothespin,
      measure,
    );
    expect(name.isBelowFloor).toBe(true);
    expect(name.sizePt).toBeLessThan(clothespin.name.min);
    expect(name.lines.join('')).toBe('Å'.repeat(200));
  });

  it('leaves no line for an empty text and gives its room to the other', () => {
    const { name, organisation } = fitPin({ name: 'Bo', organisation: ' ' }, badge, measure);
    expect(name.lines).toEqual(['Bo']);
    expect(organisation.lines).toEqual([]);
  });

  it('never cuts inside an emoji of several parts', () => {
    const family = '👩‍👩‍👧‍👦';
    const { name } = fitPin({ name: family.repeat(40), organisation: '' }, clothespin, measure);
    expect(name.lines.every((line) => line.length % family.length === 0)).toBe(true);
  });
});

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Anna', 'Karl-Johan', 'von', 'محمد', 'שרה', 'Đặng', '👩‍🚀', '/', 'Österåker'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
);
const anyPin = fc.record({
  name: anyName,
  organisation: anyName,
  organisationShort: fc.option(anyName, { nil: undefined }),
  hasCode: fc.boolean(),
});
const anyTemplate = fc.constantFrom(...pinTemplates);

describe('whatever is put on a pin', () => {
  it('no letter is lost', () => {
    fc.assert(
      fc.property(anyPin, anyTemplate, (pin, template) => {
        const fitted = fitPin(pin, template, measure);
        expect(allText(fitted.name)).toBe(lettersOf(pinText(pin.name)).join('|'));
        const organisation = fitted.usedShort ? (pin.organisationShort ?? '') : pin.organisation;
        expect(allText(fitted.organisation)).toBe(lettersOf(pinText(organisation)).join('|'));
      }),
    );
  });

  it('no line is wider and no pin higher than its box', () => {
    fc.assert(
      fc.property(
        anyPin,
        anyTemplate,
        fc.double({ min: 0.2, max: 1.2, noNaN: true }),
        (pin, template, em) => {
          const fitted = fitPin(pin, template, measureBy(em));
          const box = pinBoxes(template, pin.hasCode).text;
          for (const line of fitted.name.lines) {
            expect(measureBy(em)(line, fitted.name.sizePt, 'bold')).toBeLessThanOrEqual(box.width + 1e-6);
          }
          for (const line of fitted.organisation.lines) {
            expect(measureBy(em)(line, fitted.organisation.sizePt, 'regular')).toBeLessThanOrEqual(
              box.width + 1e-6,
            );
          }
          expect(heightOf(fitted.name) + heightOf(fitted.organisation)).toBeLessThanOrEqual(
            box.height + 1e-6,
          );
        },
      ),
    );
  });

  it('a wider typeface never gets a larger size', () => {
    const em = fc.double({ min: 0.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(anyPin, anyTemplate, em, em, (pin, template, a, b) => {
        const narrow = fitPin(pin, template, measureBy(Math.min(a, b)));
        const wide = fitPin(pin, template, measureBy(Math.max(a, b)));
        expect(wide.name.sizePt).toBeLessThanOrEqual(narrow.name.sizePt);
        if (wide.usedShort === narrow.usedShort) {
          expect(wide.organisation.sizePt).toBeLessThanOrEqual(narrow.organisation.sizePt);
        }
      }),
    );
  });

  it('the same pin comes out the same', () => {
    fc.assert(
      fc.property(anyPin, anyTemplate, (pin, template) => {
        expect(fitPin(pin, template, measure)).toEqual(fitPin(pin, template, measure));
      }),
    );
  });
});

describe('the text of a pin', () => {
  it('is one composed line without controls and direction overrides', () => {
    expect(pinText('  A\u030Asa\n\t\u202Eanna\u0000  ')).toBe('Åsa anna');
  });

  it('keeps letters written from the right, and emoji in one piece', () => {
    expect(pinText('محمد שרה 👩‍🚀')).toBe('محمد שרה 👩‍🚀');
  });

  it('is empty for blanks, also for letters that show as nothing', () => {
    expect(pinText(' \u00a0\u200b\u3164\u2800 ')).toBe('');
  });

  it('drops halves of letters and tames piles of accents', () => {
    expect(pinText('An\ud800na')).toBe('Anna');
    expect(pinText(`q${'\u0329'.repeat(50)}x`)).toBe(`q${'\u0329'.repeat(4)}x`);
  });
});
