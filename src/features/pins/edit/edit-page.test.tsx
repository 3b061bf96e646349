import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { catchPrints, openHouse } from '../test-house.ts';
import { editedPin, noEdit } from './edit-model.ts';
import { Page } from './edit-page.tsx';

let houses = 0;
const open = (options: Parameters<typeof openHouse>[1] = {}) => {
  houses += 1;
  return openHouse(`edit-${houses}`, { people: { [`p${houses}`]: { firstName: 'Åsa' } }, ...options });
};
const show = () => render(<Page params={{ person: `p${houses}` }} />);
const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

beforeEach(() => setLanguage('sv'));

describe('changing a pin before it is printed', () => {
  it('shows it as it is typed, prints that, and leaves the register alone', async () => {
    await open();
    const caught = catchPrints();
    show();
    await screen.findByLabelText('Förnamn');
    write('Förnamn', 'Åsa-Li');
    write('Kortnamn', 'MSB Karlstad');
    expect(await screen.findByRole('img', { name: 'Klädnypan som den blir: Åsa-Li' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Skriv ut klädnypa' }));
    expect(await screen.findByText(/^Utskriven/)).toBeTruthy();
    expect(caught.pages).toEqual([['Åsa-LiMSB Karlstad']]);
    expect((await readPerson(`p${houses}`))?.fields.firstName).toBe('Åsa');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Förnamn').value).toBe('Åsa-Li'));
  });

  it('catches a title gently and prints even so', async () => {
    await open();
    show();
    await screen.findByLabelText('Förnamn');
    write('Förnamn', 'Generaldirektör Anna');
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, Anna' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Förnamn').value).toBe('Anna'));
    expect(screen.queryByText(/Här hänger vi av oss/)).toBeNull();
  });

  it('says that a long name gets small, and that no name is no pin', async () => {
    await open();
    const caught = catchPrints();
    show();
    await screen.findByLabelText('Förnamn');
    expect(screen.queryByText('Blir liten – korta gärna.')).toBeNull();
    write('Förnamn', 'Maximiliana-Alexandrina '.repeat(8));
    expect(await screen.findByText('Blir liten – korta gärna.')).toBeTruthy();
    write('Förnamn', ' ');
    fireEvent.click(screen.getByRole('button', { name: 'Skriv ut klädnypa' }));
    expect(await screen.findByText('Skriv ett förnamn, så blir det en klädnypa.')).toBeTruthy();
    expect(caught.pages).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Som i registret' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Förnamn').value).toBe('Åsa'));
  });

  it('has nothing to print where pins are written by hand', async () => {
    await open({ hub: { printing: 'write' } });
    show();
    expect(await screen.findByText(/Ta en klädnypa och en penna/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('an edited pin', () => {
  const registered = {
    person: 'p',
    name: 'Åsa',
    organisation: 'Skatteverket',
    organisationShort: '',
    code: 'p',
  };

  it('is the register, under what was changed', () => {
    expect(editedPin(registered, undefined, noEdit)).toEqual(registered);
    expect(editedPin(registered, undefined, { name: '', withCode: false })).toMatchObject({
      name: '',
      organisation: 'Skatteverket',
      code: null,
    });
  });
});
