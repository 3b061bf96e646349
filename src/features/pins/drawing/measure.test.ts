import { describe, expect, it } from 'vitest';
import { createMeasure, guessWidth, measureText } from './measure.ts';

describe('measuring type', () => {
  it('is a share of the size in mm, so that twice the size is twice as wide', () => {
    const measure = createMeasure({
      font: '',
      measureText: (text) => ({ width: text.length * 50 }) as TextMetrics,
    });
    expect(measure('Anna', 72, 'bold')).toBeCloseTo(4 * 0.5 * 25.4);
    expect(measure('Anna', 36, 'bold')).toBeCloseTo(2 * 0.5 * 25.4);
  });

  it('asks the canvas once for each text and weight', () => {
    const asked: string[] = [];
    const context = {
      font: '',
      measureText(text: string) {
        asked.push(`${context.font.slice(0, 3)} ${text}`);
        return { width: 100 } as TextMetrics;
      },
    };
    const measure = createMeasure(context);
    for (const size of [10, 11, 12]) measure('Åsa', size, 'bold');
    measure('Åsa', 10, 'regular');
    expect(asked).toEqual(['700 Åsa', '400 Åsa']);
  });

  it('counts what reaches beyond the room of its letters', () => {
    const metrics = { width: 100, actualBoundingBoxLeft: 10, actualBoundingBoxRight: 120 } as TextMetrics;
    const measure = createMeasure({ font: '', measureText: () => metrics });
    expect(measure('f', 72, 'regular')).toBeCloseTo(1.3 * 25.4);
  });

  it('guesses the same every time where there is no canvas', () => {
    expect(measureText()('Åsa', 12, 'bold')).toBe(guessWidth('Åsa', 12, 'bold'));
    expect(guessWidth('Å', 12, 'bold')).toBe(guessWidth('A\u030a', 12, 'bold'));
    expect(guessWidth('🌲', 12, 'bold')).toBeGreaterThan(guessWidth('A', 12, 'bold'));
  });
});
