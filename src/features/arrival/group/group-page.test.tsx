import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { searchDirectory } from '../../../local/queries/directory.ts';
import { today } from '../../../local/queries/hub.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { openHouse } from '../test-house.ts';
import { countGroup, onlyFirstNames, withoutTitles } from './group-model.ts';
import { Page } from './group-page.tsx';

const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

describe('a group', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('group');
  });

  it('comes in at once, named and unnamed, and can be taken back', async () => {
    const visits = visitsOn(today.value);
    const stop = visits.subscribe(() => undefined);
    render(<Page />);
    write('Gruppens namn', 'Studiebesök från Umeå');
    write('Förnamn, ett per rad', 'Aino\nBiret\n\nCim');
    write('Hur många är ni?', '12');
    expect(screen.getByText('12 personer: 3 med namn, 9 utan')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Checka in alla' }));
    expect(await screen.findByText('Välkomna, Studiebesök från Umeå!')).toBeTruthy();
    expect(screen.getByText(/^12 incheckade/)).toBeTruthy();
    await waitFor(() => expect(visits.value.reduce((sum, { fields }) => sum + fields.party, 0)).toBe(12));
    expect(searchDirectory('aino').length).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: /Ångra/ }));
    await waitFor(() => expect(visits.value.length).toBe(0));
    await waitFor(() => expect(searchDirectory('aino').length).toBe(0));
    stop();
  });

  it('of nobody is asked how many it is', async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'Checka in alla' }));
    expect(await screen.findByText(/Hur många är ni\? Skriv namnen/)).toBeTruthy();
  });
});

describe('the names of a group', () => {
  it('are counted as the check-in will count them', () => {
    expect(countGroup({ names: 'Anna\nDr Bo', count: '' })).toEqual({
      named: 2,
      unnamed: 0,
      titles: 1,
      withLastNames: true,
    });
    expect(countGroup({ names: '', count: 'tolv' })).toMatchObject({ named: 0, unnamed: 0 });
  });

  it('hang up their titles, and keep a line that is nothing else', () => {
    expect(withoutTitles('Dr Bo\nAnna, chef\nChef')).toBe('Bo\nAnna\nChef');
  });

  it('can be shortened to first names, whichever way round they are written', () => {
    expect(onlyFirstNames('Anna Andersson\nBengtsson, Bo Erik\nCim')).toBe('Anna\nBo\nCim');
  });
});
