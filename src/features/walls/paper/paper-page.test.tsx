import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf } from '../../../local/queries/walls.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { openHouse, wallChange } from '../test-house.ts';
import { Page } from './paper-page.tsx';

const closes = Date.now() - 86_400_000;
const rows = contributionsOf('tree');
const text = () => screen.getByLabelText<HTMLInputElement>('Det som står på bladet');

/** Writes a leaf and presses Enter. */
function enter(words: string): void {
  fireEvent.input(text(), { target: { value: words } });
  fireEvent.keyDown(text(), { key: 'Enter' });
}

describe('paper', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('walls-paper', {
      also: [wallChange('tree', { closes }), wallChange('old', { state: 'archived' })],
    });
    rows.subscribe(() => undefined);
  });

  it('is typed in leaf after leaf: Enter keeps, the place stays, the field is ready again', async () => {
    render(
      <>
        <Page params={{ wall: 'tree' }} />
        <Snacks />
      </>,
    );
    fireEvent.click(await screen.findByRole('radio', { name: /^Vanor/ }));
    expect(screen.getByText('Inget inskrivet än.')).toBeTruthy();
    enter('Ett');
    expect(await screen.findByText('1 inskrivet nu')).toBeTruthy();
    expect(text().value).toBe('');
    expect(document.activeElement).toBe(text());
    enter('Två');
    expect(await screen.findByText('2 inskrivna nu')).toBeTruthy();
    expect(screen.getByText('Senast: Två')).toBeTruthy();
    expect(rows.value.map(({ fields }) => fields)).toMatchObject([
      { text: 'Ett', place: 'habits', paper: true, at: closes - 1 },
      { text: 'Två', place: 'habits', paper: true, name: null },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Ångra det senaste' }));
    await waitFor(() => expect(rows.value).toHaveLength(1));
    expect(text().value).toBe('Två');
    expect(screen.getByText('1 inskrivet nu')).toBeTruthy();
  });

  it('is no more for a wall that is put away', async () => {
    render(<Page params={{ wall: 'old' }} />);
    expect(await screen.findByText(/^Väggen ligger i arkivet/)).toBeTruthy();
  });
});
