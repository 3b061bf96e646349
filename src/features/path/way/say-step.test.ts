import { beforeEach, describe, expect, it } from 'vitest';
import { directionsOf } from '../../../domain/house/directions.ts';
import { createGraph } from '../../../domain/house/house-graph.ts';
import { findRoute, type Manner } from '../../../domain/house/route.ts';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { layoutNames } from '../../../domain/house/sample-layouts.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { roundMetres, roundMinutes, sayStep } from './say-step.ts';

function tell(from: string, to: string, manner: Manner, language: 'sv' | 'en' = 'sv'): string[] {
  const house = sampleHouse('two-floors', language);
  const route = findRoute(createGraph(house), `two-floors-${from}`, `two-floors-${to}`, manner);
  return route ? directionsOf(house, route).map((step) => sayStep(house, step)) : [];
}

describe('directions in words', () => {
  beforeEach(() => setLanguage('sv'));

  it('lead from the door by the lift to the glade', () => {
    expect(tell('entrance', 'glade', 'step-free')).toEqual([
      ...['Gå rakt fram genom dörren och 4 meter till.'],
      ...tell('entrance', 'glade', 'step-free').slice(1, -1),
      ...['Du är framme vid Skogsgläntan.'],
    ]);
    const told = tell('entrance', 'glade', 'step-free').join(' ');
    expect(told).toContain('Ta hissen en våning upp, till övervåningen.');
    expect(told).not.toMatch(/trappan/);
    expect(tell('entrance', 'glade', 'quickest').join(' ')).toContain(
      'Gå uppför trappan en våning, till övervåningen.',
    );
  });

  it('say it in English, too', () => {
    setLanguage('en');
    const told = tell('glade', 'rest', 'step-free', 'en');
    expect(told.join(' ')).toContain('Take the lift one floor down, to the ground floor.');
    expect(told.at(-1)).toBe('You have arrived at the rest stop.');
  });

  it('pass by what the hub says one passes, and do not say twice what one turns at', () => {
    const told = tell('campfire', 'obstacles', 'step-free').join(' ');
    expect(told).toContain('längs bokhyllan');
    expect(told).toContain('förbi verktygsväggen');
    expect(tell('entrance', 'rest', 'step-free').join(' ')).not.toMatch(
      /vid kapphängaren.*förbi kapphängaren/,
    );
  });

  it.each(layoutNames)('are whole sentences on every way through %s', (name) => {
    for (const language of ['sv', 'en'] as const) {
      setLanguage(language);
      const house = sampleHouse(name, language);
      const graph = createGraph(house);
      for (const from of house.spot.keys())
        for (const to of house.spot.keys()) {
          const route = findRoute(graph, from, to, 'quickest');
          for (const step of route ? directionsOf(house, route) : []) {
            const said = sayStep(house, step);
            expect(said).toMatch(/^[A-ZÅÄÖ][^.]+\.$/u);
            expect(said).not.toMatch(/undefined|null|NaN| {2}|, \.| 0 /);
          }
        }
    }
  });

  it('round as people do', () => {
    expect([1.2, 12.4, 23, 41].map(roundMetres)).toEqual([1, 12, 25, 40]);
    expect([5, 89, 91, 200].map(roundMinutes)).toEqual([1, 1, 2, 3]);
  });
});
