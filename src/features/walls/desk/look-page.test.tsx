import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf } from '../../../local/queries/walls.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { beRole, leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './look-page.tsx';

const open = () =>
  render(
    <>
      <Page params={{ wall: 'tree' }} />
      <Snacks />
    </>,
  );
const rows = contributionsOf('tree');
const found = (id: string) => rows.value.find((row) => row.id === id)?.fields;
const queue = async () => within(await screen.findByRole('region', { name: /^Väntar på en titt/ }));

describe('looking through a wall', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('walls-look', {
      role: 'desk',
      also: [
        wallChange('tree', { moderation: 'look-first' }),
        ...['a', 'b', 'c'].map((id, n) => leafChange(id, 'tree', { text: id, at: n, shown: false })),
        leafChange('up', 'tree', { text: 'Hänger', organisation: 'Norrby' }),
      ],
    });
    rows.subscribe(() => undefined);
  });
  beforeEach(() => dismissSnacks());

  it('has the oldest first, and leads from each to the next', async () => {
    open();
    const waiting = await queue();
    await waitFor(() => expect(waiting.getAllByRole('listitem')).toHaveLength(3));
    const [first] = waiting.getAllByRole('button', { name: 'Visa' });
    if (!first) throw new Error('nothing waits');
    fireEvent.click(first);
    expect(await screen.findByText('Visat')).toBeTruthy();
    expect(found('a')).toMatchObject({ shown: true });
    await waitFor(() => expect(waiting.getAllByRole('listitem')).toHaveLength(2));
    await waitFor(() =>
      expect(document.activeElement).toBe(waiting.getAllByRole('button', { name: 'Visa' })[0]),
    );
    const [notB] = waiting.getAllByRole('button', { name: 'Visa inte' });
    if (!notB) throw new Error('nothing waits');
    fireEvent.click(notB);
    await waitFor(() => expect(found('b')).toMatchObject({ shown: false, hidden: true }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? document.body);
    await waitFor(() => expect(found('b')).toMatchObject({ shown: false, hidden: false }));
    fireEvent.click((await waiting.findAllByRole('button', { name: 'Visa inte' }))[0] ?? document.body);
    await waitFor(() => expect(waiting.getAllByRole('listitem')).toHaveLength(1));
    fireEvent.click(await waiting.findByRole('button', { name: 'Visa' }));
    expect(await screen.findByText('Allt är genomtittat.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Väntar på en titt: 0'));
  });

  it('takes down, puts back up and corrects what hangs there, and keeps a log', async () => {
    open();
    const item = () => within(screen.getByText(/^Häng(er|de)$/).closest('li') ?? document.body);
    await screen.findByText('Hänger');
    fireEvent.click(item().getByRole('button', { name: 'Ta ner' }));
    await waitFor(() => expect(found('up')).toMatchObject({ hidden: true }));
    fireEvent.click(await item().findByRole('button', { name: 'Häng upp igen' }));
    await waitFor(() => expect(found('up')).toMatchObject({ hidden: false, shown: true }));
    fireEvent.click(item().getByRole('button', { name: 'Rätta' }));
    const sheet = within(await screen.findByRole('dialog'));
    fireEvent.input(sheet.getByLabelText('Ditt tips på bladet'), { target: { value: 'Hängde' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Rätta' }));
    expect(await screen.findByText('Rättat')).toBeTruthy();
    expect(await screen.findByText('Logg: 3 händelser')).toBeTruthy();
    expect(screen.getByText(/Förut stod det ”Hänger”$/)).toBeTruthy();
  });

  it('finds what is looked for', async () => {
    open();
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'norrby' } });
    await screen.findByRole('heading', { name: 'Allt på väggen: 1' });
  });

  it('is the host’s', async () => {
    await beRole('door');
    open();
    expect(await screen.findByText(/Det här gör husets värd/)).toBeTruthy();
    expect(screen.queryByText('Hängde')).toBeNull();
  });
});
