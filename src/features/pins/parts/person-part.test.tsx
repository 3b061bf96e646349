import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { waitingPinJobs } from '../../../local/queries/pin-jobs.ts';
import { Part as AfterGroup } from '../after-group.tsx';
import { failed, printed } from '../jobs/pin-jobs.ts';
import { catchPrints, openHouse, setHub } from '../test-house.ts';
import { PersonPart } from './person-part.tsx';
import { basketLetter } from './write-by-hand.tsx';

let houses = 0;
const open = (options: Parameters<typeof openHouse>[1] = {}) => {
  houses += 1;
  return openHouse(`person-part-${houses}`, {
    people: { asa: {}, old: { firstName: 'Örjan', firstDay: '2020-01-01' } },
    ...options,
  });
};

beforeEach(() => setLanguage('sv'));

/** Taps a button as soon as it is not busy with something. */
async function tap(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-busy')).toBeNull());
  fireEvent.click(button);
}

describe('a pin at the door', () => {
  it('is shown and printed by one button that gates nothing', async () => {
    await open();
    const caught = catchPrints();
    render(<PersonPart person="asa" />);
    expect(await screen.findByRole('img', { name: 'Klädnypan som den blir: Åsa' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ändra texten' }).getAttribute('href')).toBe('/pins/asa');
    await tap('Skriv ut klädnypa');
    expect(await screen.findByText(/^Utskriven \d\d:\d\d$/)).toBeTruthy();
    expect(caught.pages).toHaveLength(1);
    expect(caught.pages[0]?.[0]).toContain('ÅsaMSB');
    await tap('Skriv ut igen');
    await waitFor(() => expect(caught.pages).toHaveLength(2));
  });

  it('has no print button anywhere where pins are written by hand', async () => {
    await open({ hub: { printing: 'write' } });
    render(<PersonPart person="old" />);
    expect(await screen.findByText('Skriv din klädnypa')).toBeTruthy();
    expect(screen.getByText('Örjan').tagName).toBe('BDI');
    expect(screen.getByText('MSB')).toBeTruthy();
    expect(screen.getByText('Har du en sedan förut? Den finns under Ö.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why it did not come out, and offers the pen', async () => {
    await open({ hub: { printing: 'network' } });
    render(<PersonPart person="asa" />);
    await tap('Skriv ut klädnypa');
    expect(await screen.findByText(/Vi når inte hubbens server/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
    expect(screen.getByText('Skriv för hand')).toBeTruthy();
  });

  it('shows nothing for somebody who is not known here', async () => {
    await open();
    const { container } = render(<PersonPart person="nobody" />);
    expect(container.textContent).toBe('');
  });
});

describe('a pin on a phone', () => {
  it('is asked for, waits at the door, and is told of when it is printed', async () => {
    await open({ role: 'guest', person: 'asa' });
    const stop = waitingPinJobs.subscribe(() => undefined);
    render(<PersonPart person="asa" />);
    await tap('Skriv ut min klädnypa vid dörren');
    expect(await screen.findByText('Din klädnypa väntar vid dörren')).toBeTruthy();
    await waitFor(() => expect(waitingPinJobs.value).toHaveLength(1));
    const jobs = waitingPinJobs.value;
    expect(jobs[0]?.fields).toMatchObject({ person: 'asa', code: 'asa', template: 'badge', reason: null });
    await commit(printed(jobs, Date.now()));
    expect(await screen.findByText(/^Utskriven \d\d:\d\d\. Hämta den vid dörren\.$/)).toBeTruthy();
    await commit(failed(jobs, 'printer-busy'));
    expect(await screen.findByText(/Skrivaren vid dörren krånglar/)).toBeTruthy();
    stop();
  });

  it('can be called off', async () => {
    await open({ role: 'guest', person: 'asa' });
    render(<PersonPart person="asa" />);
    await tap('Skriv ut min klädnypa vid dörren');
    await tap('Behövs inte längre');
    expect(await screen.findByRole('button', { name: 'Skriv ut min klädnypa vid dörren' })).toBeTruthy();
  });
});

describe('the pins of a group', () => {
  const people = ['Aino', 'Biret', 'Cim'].map((firstName) => ({ person: firstName, firstName }));

  it('come on a sheet in one go, and again without new jobs', async () => {
    await open();
    const caught = catchPrints();
    render(<AfterGroup group="g" people={people} organisation="org-msb" />);
    await tap('Skriv ut 3 klädnypor');
    expect(await screen.findByText('3 klädnypor utskrivna')).toBeTruthy();
    expect(caught.css).toEqual(['@page { size: 210mm 297mm; margin: 0 }']);
    expect(caught.pages[0]?.[0]?.match(/Aino|Biret|Cim/g)).toEqual(['Aino', 'Biret', 'Cim']);
    await tap('Skriv ut igen');
    await waitFor(() => expect(caught.pages).toHaveLength(2));
  });

  it('are written by hand where there is no printer, and are nothing for a group without names', async () => {
    await open({ hub: { printing: 'write' } });
    render(<AfterGroup group="g" people={people} organisation={null} />);
    expect(screen.getByText(/Ta var sin klädnypa/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    const { container } = render(<AfterGroup group="g" people={[]} organisation={null} />);
    expect(container.textContent).toBe('');
    await setHub({ printing: 'browser' });
  });
});

describe('the basket', () => {
  it('has every pin under its first letter as people see it', () => {
    expect(['åsa', 'Örjan', '👩‍👩‍👧 Ida', '', 'محمد'].map(basketLetter)).toEqual([
      'Å',
      'Ö',
      '👩‍👩‍👧',
      '',
      'م',
    ]);
  });
});
