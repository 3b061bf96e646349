import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Contribution, Place } from '../../../domain/walls/wall.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { horizonOf } from './horizon-places.ts';
import { NotesView } from './notes-view.tsx';

const note = (id: string, also: Partial<Contribution> = {}): Mark => ({
  id,
  fields: {
    ...{
      wall: 'wall',
      place: 'here',
      parent: null,
      text: id,
      more: '',
      help: '',
      name: null,
      organisation: null,
    },
    ...{
      by: null,
      at: 1,
      shown: true,
      hidden: false,
      paper: false,
      looked: null,
      thanked: [],
      closed: false,
    },
    ...also,
  },
});
const place = (id: string): Place => ({ id, name: id, hint: '' });
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => setLanguage('sv'));

describe('notes on a wall', () => {
  it('hang in their places, the newest on top, without what nobody may see', () => {
    render(
      <NotesView
        wall={{ template: 'idea', places: [place('here'), place('there')] }}
        rows={[
          note('first'),
          note('second', { at: 2 }),
          note('secret', { hidden: true }),
          note('waiting', { shown: false }),
          note('lost', { place: 'gone' }),
        ]}
      />,
    );
    expect(texts('[data-note]')).toEqual(['second', 'first', 'lost']);
    expect(screen.getByText('Inget här än')).toBeTruthy();
    expect(screen.getByText('Utan plats')).toBeTruthy();
  });

  it('are not all made at once, and are picked by a tap', () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const onPick = vi.fn();
    render(
      <NotesView
        wall={{ template: 'idea', places: [place('here')] }}
        rows={Array.from({ length: 500 }, (_, i) => note(`n${i}`, { at: i }))}
        onPick={onPick}
      />,
    );
    expect(texts('[data-note]')).toHaveLength(48);
    fireEvent.click(screen.getByText('n499'));
    expect(onPick).toHaveBeenCalledWith('n499');
    vi.unstubAllGlobals();
  });

  it('are questions with their answers: those that wait first, thanks said', () => {
    render(
      <NotesView
        wall={{ template: 'question', places: [] }}
        rows={[
          note('Done?', { place: null, closed: true, at: 9, thanked: ['Yes'] }),
          note('Open?', { place: null }),
          note('Yes', { place: null, parent: 'Done?' }),
        ]}
      />,
    );
    expect(texts('[data-note]')).toEqual([
      'Open?Väntar på ett första svar',
      'AvslutadDone?YesTack!',
      'YesTack!',
    ]);
  });

  it('are signals between near and far where the places say so', () => {
    expect(horizonOf(['weak', 'trends', 'wild'].map(place))?.map(({ distance }) => distance)).toEqual([
      'near',
      'far',
      'sky',
    ]);
    expect(horizonOf(['weak', 'trends', 'ours'].map(place))).toBeNull();
    expect(horizonOf(['weak', 'later'].map(place))).toBeNull();
    expect(horizonOf([])).toBeNull();
  });
});
