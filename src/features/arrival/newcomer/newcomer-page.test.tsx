import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { searchDirectory } from '../../../local/queries/directory.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { readVisit } from '../../../local/queries/visits.ts';
import { navigate, place } from '../../../ui/navigate.ts';
import { carriedName, welcomed } from '../door/door-state.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './newcomer-page.tsx';

const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label, { selector: 'input' }), { target: { value: text } });

const checkIn = () => fireEvent.click(screen.getByRole('button', { name: 'Checka in' }));

const arrived = async () => {
  await waitFor(() => expect(welcomed.value).not.toBeNull());
  return welcomed.value;
};

describe('somebody new', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('newcomer', { people: { 'person-bo': { firstName: 'Bo' } } });
  });
  beforeEach(() => {
    welcomed.value = null;
    navigate('/new');
    render(<Page />);
    const startOver = screen.queryByRole('button', { name: 'Börja om' });
    if (startOver) fireEvent.click(startOver);
  });

  it('needs only a first name, and is checked in', async () => {
    write('Förnamn', '  Élodie ');
    checkIn();
    expect(await arrived()).toMatchObject({ firstName: 'Élodie', isFirst: true, outcome: 'arrived' });
    expect(place.value.path).toBe('/');
    expect(searchDirectory('elodie').length).toBe(1);
  });

  it('without a name is asked for it kindly', async () => {
    write('Förnamn', '   ');
    checkIn();
    expect(await screen.findByText('Skriv ditt förnamn, så hälsar vi dig välkommen.')).toBeTruthy();
    expect(welcomed.value).toBeNull();
  });

  it('with a title is asked once, and one tap takes it off and checks in', async () => {
    write('Förnamn', 'Generaldirektör Anna');
    expect(screen.getByText('Här hänger vi av oss titlarna – ska det stå Anna?')).toBeTruthy();
    checkIn();
    expect(welcomed.value).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ja, Anna' }));
    expect(await arrived()).toMatchObject({ firstName: 'Anna' });
  });

  it('may keep what only looks like a title', async () => {
    write('Förnamn', 'Fru Blomkvist');
    fireEvent.click(screen.getByRole('button', { name: 'Nej, låt det stå' }));
    checkIn();
    expect(await arrived()).toMatchObject({ firstName: 'Fru Blomkvist' });
  });

  it('finds the organisation in the register by its short name', async () => {
    write('Förnamn', 'Cim');
    write('Organisation', 'sk');
    fireEvent.click(screen.getByRole('option', { name: /Skatteverket/ }));
    checkIn();
    const person = await readPerson((await arrived())?.person ?? '');
    expect(person?.fields).toMatchObject({ organisation: 'org-skv', checked: false, kind: 'guest' });
  });

  it('is asked for an initial only beside a namesake, and may be that person', async () => {
    write('Förnamn', 'Bo');
    expect(screen.queryByLabelText('Första bokstaven i efternamnet')).toBeNull();
    write('Organisation', 'Skatteverket');
    expect(screen.getByLabelText('Första bokstaven i efternamnet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ja, det är jag' }));
    expect(await arrived()).toMatchObject({ person: 'person-bo' });
  });

  it('tells whose guest and what for', async () => {
    write('Förnamn', 'Gäst');
    write('Vems gäst är du?', 'bo');
    fireEvent.click(screen.getByRole('option', { name: /Bo/ }));
    fireEvent.click(screen.getByLabelText('Öppet hus'));
    checkIn();
    const visit = await readVisit((await arrived())?.visit ?? '');
    expect(visit?.fields).toMatchObject({
      kind: 'openhouse',
      purpose: 'Öppet hus',
      hostName: 'Bo',
      host: 'person-bo',
      shown: false,
    });
  });

  it('with 200 letters fits, with more is told so', async () => {
    write('Förnamn', 'x'.repeat(201));
    checkIn();
    expect(await screen.findByText(/högst 200 tecken/)).toBeTruthy();
    write('Förnamn', 'x'.repeat(200));
    checkIn();
    expect(await arrived()).not.toBeNull();
  });
});

describe('a name typed at the door', () => {
  it('is carried over', () => {
    carriedName.value = 'Zäta';
    render(<Page />);
    expect(screen.getByDisplayValue('Zäta')).toBeTruthy();
  });
});
