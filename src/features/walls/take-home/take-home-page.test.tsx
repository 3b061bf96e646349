import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './take-home-page.tsx';

const open = (wall: string) =>
  render(
    <>
      <Page params={{ wall }} />
      <Snacks />
    </>,
  );

beforeAll(async () => {
  setLanguage('sv');
  await openHouse('walls-take-home', {
    also: [
      wallChange('idea', { template: 'idea', title: 'Idéväggen' }),
      leafChange('a', 'idea', { place: 'tomorrow', text: '=Fika' }),
      wallChange('empty'),
    ],
  });
  contributionsOf('idea').subscribe(() => undefined);
  walls.subscribe(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('taking a wall home', () => {
  it('hands over a table under the wall’s name and day, harmless to a spreadsheet', async () => {
    const saved: { name: string; content: Blob }[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      saved.push({ name: '', content: content as Blob });
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const last = saved.at(-1);
      if (last) last.name = this.download;
    });
    open('idea');
    fireEvent.click(await screen.findByRole('button', { name: 'Spara CSV' }));
    const table = saved.find(({ content }) => content.type === 'text/csv');
    expect(table?.name).toMatch(/^idevaggen-\d{4}-\d\d-\d\d\.csv$/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await table?.content.arrayBuffer());
    expect(text.startsWith('\ufeff"Plats";"Text";"Mer";"Förnamn"')).toBe(true);
    expect(text).toContain(`\r\n"Går att prova i morgon";"'=Fika";"";"Anna";"Skatteverket"`);
    expect(await screen.findByText(/^Sparad: idevaggen/)).toBeTruthy();
  });

  it('says how large a picture will be, and shows the text', async () => {
    open('idea');
    expect(
      await screen.findByRole('radio', { name: /A3.*420 × 297 mm.*3.307 × 2.339 bildpunkter/ }),
    ).toBeTruthy();
    await waitFor(() =>
      expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toContain(
        'GÅR ATT PROVA I MORGON\n– =Fika (Anna, Skatteverket)',
      ),
    );
  });

  it('waits where there is nothing', async () => {
    contributionsOf('empty').subscribe(() => undefined);
    open('empty');
    expect(await screen.findByText('Väggen är tom än')).toBeTruthy();
  });
});
