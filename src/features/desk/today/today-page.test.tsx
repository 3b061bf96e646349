import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayOfDay } from '../../../domain/desk/desk-write.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { db } from '../../../local/db.ts';
import { Part } from '../message/door-message.tsx';
import { activityChange, comeIn, day, likes, openHouse, say, wednesday } from '../test-house.ts';
import { Page } from './today-page.tsx';

let count = 0;
beforeEach(async () => {
  setLanguage('sv');
  vi.useFakeTimers({ toFake: ['Date'], now: wednesday });
  await openHouse(`today-${count++}`);
});
afterEach(() => {
  vi.useRealTimers();
});

const region = async (name: string) => within(await screen.findByRole('region', { name }));
const rows = async (kind: string) =>
  (await db().rows.toArray()).filter((row) => row.kind === kind).map(({ fields }) => fields);

describe('the host’s day', () => {
  it('says that nothing is on, nobody here and nothing waiting', async () => {
    render(<Page />);
    expect(await screen.findByText('Ingen har kommit än.')).toBeTruthy();
    expect(await screen.findByText('Ingen är här för första gången.')).toBeTruthy();
    expect(await screen.findByText('Inget på listan.')).toBeTruthy();
  });

  it('counts who is here, and lets somebody greet whoever is new', async () => {
    await comeIn('anna');
    await comeIn('cai');
    render(<Page />);
    expect(await (await region('Här nu')).findByText('2')).toBeTruthy();
    const part = await region('Ny i dag');
    expect(await part.findByText('Cai')).toBeTruthy();
    fireEvent.click(part.getByRole('button', { name: 'Jag hälsar på Cai' }));
    const field = await screen.findByLabelText('Förnamn');
    fireEvent.input(field, { target: { value: 'Karin' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await part.findByText('Karin hälsar')).toBeTruthy();
  });

  it('follows whoever comes while it is open', async () => {
    render(<Page />);
    await screen.findByText('Ingen har kommit än.');
    await comeIn('bo');
    expect(await (await region('Här nu')).findByText('1')).toBeTruthy();
  });

  it('tells what is on and what waits', async () => {
    await say(
      activityChange('yoga', ['10:00', '11:00'], { title: 'Yoga' }),
      activityChange('ask', ['13:00', '14:00'], { title: 'Får vi?', state: 'proposed' }),
    );
    render(<Page />);
    const on = await region('På gång');
    await on.findByText('Yoga');
    expect(on.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      '08:15–09:30Frukost0 kommerNu',
      '10:00–11:00YogaVid elden',
    ]);
    const waits = await region('Väntar på dig');
    expect(await waits.findByText('Ett förslag till kalendern')).toBeTruthy();
    expect(await waits.findByText(/^Frukosten ons 2 dec saknar någon för: /)).toBeTruthy();
  });

  it('keeps tasks: added, ticked off, taken away and brought back', async () => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
    expect(await screen.findByText('Skriv vad som ska göras.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Ny uppgift'), { target: { value: 'Ring vaktmästaren' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /Ring vaktmästaren/ }));
    await waitFor(async () => expect(await rows('task')).toMatchObject([{ done: true, day }]));
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Ring vaktmästaren' }));
    expect(await screen.findByText('Inget på listan.')).toBeTruthy();
  });

  it('suggests whom to introduce, and asks once', async () => {
    await likes('anna', 'Odling');
    await likes('bo', 'odling');
    await comeIn('anna');
    await comeIn('bo');
    render(<Page />);
    const part = await region('Presentera för varandra');
    expect(await part.findByText('Anna (SKV) och Bo (SMHI)')).toBeTruthy();
    expect(part.getByText('Båda gillar ”Odling”.')).toBeTruthy();
    fireEvent.click(part.getByRole('button', { name: 'De har hälsat: Anna (SKV) och Bo (SMHI)' }));
    expect(await part.findByText('Inga förslag just nu')).toBeTruthy();
    expect(await rows('introduction')).toMatchObject([{ a: 'anna', b: 'bo', met: day }]);
  });
});

describe('the word of the day', () => {
  it('is shown at the door until it is taken down', async () => {
    render(<Page />);
    const part = await region('Dagens ord vid dörren');
    fireEvent.input(part.getByRole('textbox'), { target: { value: 'Brandövning 10.00' } });
    fireEvent.click(part.getByRole('button', { name: 'Visa vid dörren' }));
    fireEvent.click(await part.findByRole('button', { name: 'Ta ner' }));
    await waitFor(async () => expect(await rows('dayMessage')).toEqual([{ day, text: '' }]));
  });

  it('stands at the door on its day alone', async () => {
    await say(sayOfDay(day, 'Välkomna!'), sayOfDay('2026-12-03', 'Inte än'));
    render(<Part />);
    expect(await screen.findByText('Välkomna!')).toBeTruthy();
    expect(screen.queryByText('Inte än')).toBeNull();
  });
});

describe('another device', () => {
  it('is told where the page is', async () => {
    await openHouse(`today-${count++}`, 'door');
    render(<Page />);
    expect(screen.getByText(/finns på värdens enhet/)).toBeTruthy();
  });
});
