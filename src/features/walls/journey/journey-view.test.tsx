import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testContribution } from '../../../domain/test-nouns.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { JourneyView } from './journey-view.tsx';

const places = ['Först', 'Sedan', 'Sist'].map((name) => ({ id: name, name, hint: '' }));
const mark = (place: string, organisation: string) => ({
  id: `${place}-${organisation}`,
  fields: testContribution({ place, organisation }),
});
const rows = [
  mark('Först', 'A'),
  mark('Först', 'B'),
  mark('Sedan', 'A'),
  mark('Sedan', 'B'),
  mark('Sedan', 'C'),
];
const chosen = () =>
  [...document.querySelectorAll('[data-party][opacity="1"] text')].map(({ textContent }) => textContent);

beforeEach(() => setLanguage('sv'));

describe('the journey', () => {
  it('says in words what it draws', () => {
    render(<JourneyView places={places} rows={rows} talks={[]} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/3 steg/);
    const pairs = within(screen.getByRole('list', { name: 'Möts ofta, men pratar kanske inte' }));
    expect(pairs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'A och B2 steg: Först · Sedan',
    ]);
    expect(screen.getByRole('list', { name: 'Här möter ingen ännu' }).textContent).toBe('3Sist');
    expect(screen.getByRole('list', { name: 'Här möts flera' }).textContent).toBe('1FörstA, B2SedanA, B, C');
  });

  it('shows a pair or an organisation along the way, and all of them again', () => {
    const onPick = vi.fn();
    render(<JourneyView places={places} rows={rows} talks={[]} onPick={onPick} />);
    expect(chosen()).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: /A och B/ }));
    expect(screen.getByText('Visar A och B')).toBeTruthy();
    expect(chosen()).toEqual(['A', 'B', 'A', 'B']);
    const sign = document.querySelector('[data-party="c"]');
    if (!sign) throw new Error('no sign');
    fireEvent.click(sign);
    expect(chosen()).toEqual(['C']);
    expect(onPick).toHaveBeenCalledWith('Sedan-C');
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
    expect(chosen()).toHaveLength(5);
  });

  it('follows the organisation of the mark that is pointed out', () => {
    render(<JourneyView places={places} rows={rows} talks={[]} focus="Sedan-C" />);
    expect(chosen()).toEqual(['C']);
  });
});
