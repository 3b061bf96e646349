import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { server } from '../../../local/server-port.ts';
import { calibrationOf, currentPrinter, hubPrinter } from '../settings.ts';
import { catchPrints, openHouse, setHub } from '../test-house.ts';
import { Page } from './calibrate-page.tsx';

const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(() => openHouse('calibrate'));
beforeEach(() => setLanguage('sv'));

describe('the calibration page', () => {
  it('prints a ruler, takes what was measured, and keeps it for the printer of that name', async () => {
    const caught = catchPrints();
    render(<Page />);
    write('En skrivare till', 'Brother i hallen');
    click('Lägg till');
    await waitFor(() => expect(currentPrinter.value).toBe('Brother i hallen'));
    click('Skriv ut linjalen');
    await waitFor(() => expect(caught.pages).toEqual([['40 mm · + 6 mm']]));
    expect(caught.css).toEqual(['@page { size: 62mm 29mm; margin: 0 }']);
    write('Linjalens längd, mm', '39,8');
    write('Korset från vänsterkanten, mm', '6,5');
    write('Korset från överkanten, mm', '5');
    click('Spara');
    await waitFor(() => expect(calibrationOf('Brother i hallen').scale).toBe(1.005));
    expect(screen.getByText('−0,53 mm åt höger, 0,97 mm nedåt, storlek 100,5 %.')).toBeTruthy();
    expect(calibrationOf('').scale).toBe(1);
    click('Nollställ');
    await waitFor(() => expect(calibrationOf('Brother i hallen').scale).toBe(1));
  });

  it('says under the field what is wrong with it', async () => {
    render(<Page />);
    write('Linjalens längd, mm', '20');
    write('Korset från vänsterkanten, mm', '6');
    write('Korset från överkanten, mm', 'ungefär sex');
    click('Spara');
    expect(await screen.findByText(/Skriv ett mått i millimeter/)).toBeTruthy();
    write('Korset från överkanten, mm', '6');
    click('Spara');
    expect(await screen.findByText(/mer än en tiondel/)).toBeTruthy();
  });

  it('moves the label printer behind the server by hand, and prints its test there', async () => {
    await setHub({ printing: 'network' });
    const asked: unknown[] = [];
    const refuse = async () => ({ ok: false as const, code: 'refused' as const });
    server.open = async () => ({
      createCode: refuse,
      createPairCode: refuse,
      redeem: refuse,
      printerStatus: refuse,
      print: async (request) => {
        asked.push(request.calibration);
        return ok({ jobId: 1 });
      },
    });
    render(<Page />);
    await waitFor(() => expect(screen.getByLabelText('Åt höger, mm')).toBeTruthy());
    write('Åt höger, mm', '1,5');
    click('Spara');
    await waitFor(() => expect(calibrationOf(hubPrinter).offsetX).toBe(1.5));
    click('Skriv ut ett prov');
    await waitFor(() => expect(asked).toEqual([{ offsetX: 1.5, offsetY: 0, scale: 1 }]));
    server.open = async () => null;
  });
});
