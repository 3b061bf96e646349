import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { db } from '../../../local/db.ts';
import { activityChange, comeIn, openHouse, say, wednesday } from '../test-house.ts';
import { Page } from './letter-page.tsx';

let count = 0;
beforeEach(async () => {
  setLanguage('sv');
  vi.useFakeTimers({ toFake: ['Date'], now: wednesday });
  await openHouse(`letter-${count++}`);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const letter = async () => (await screen.findByLabelText('Brevet')) as HTMLTextAreaElement;
const letters = async () => (await db().rows.toArray()).filter(({ kind }) => kind === 'letter');

/** A clipboard that remembers what was put on it, by type. */
function stubClipboard(write?: () => Promise<void>): Map<string, Blob | string> {
  const held = new Map<string, Blob | string>();
  vi.stubGlobal('ClipboardItem', function Item(parts: Record<string, Blob>) {
    for (const [type, part] of Object.entries(parts)) held.set(type, part);
  });
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: {
      write: write ?? (() => Promise.resolve()),
      writeText: async (text: string) => void held.set('text', text),
    },
  });
  return held;
}

describe('the weekly letter', () => {
  it('is drafted from the week, without anybody’s name, and follows the language', async () => {
    await comeIn('cai');
    await say(activityChange('yoga', ['10:00', '11:00'], { title: 'Yoga' }));
    render(<Page />);
    await waitFor(async () => expect((await letter()).value).toContain('onsdag 2 december 10:00: Yoga'));
    expect((await letter()).value).toContain('En person var här för första gången.');
    expect((await letter()).value).not.toContain('Cai');
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect((await letter()).value).toContain('One person was here for the first time.');
    // What is half-written lies there for the next test, too.
    fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
  });

  it('names a newcomer who shows themselves only when the host has ticked them, and warns of others', async () => {
    await comeIn('cai');
    await say({ kind: 'person', id: 'cai', fields: { visible: true } });
    render(<Page />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Cai (SMHI)' }));
    expect((await letter()).value).toContain('Välkomna, Cai (SMHI)!');
    fireEvent.click(screen.getByRole('switch', { name: 'Cai (SMHI)' }));
    fireEvent.input(await letter(), { target: { value: 'Välkommen, Cai!' } });
    expect(await screen.findByText(/Brevet nämner Cai/)).toBeTruthy();
  });

  it('is copied with headings and as plain text', async () => {
    const held = stubClipboard();
    render(<Page />);
    fireEvent.input(await letter(), { target: { value: '## Nu\n- ett' } });
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera brevet' }));
    await waitFor(() => expect(held.size).toBe(2));
    expect(await (held.get('text/html') as Blob).text()).toBe(
      '<div lang="sv"><h2>Nu</h2><ul><li>ett</li></ul></div>',
    );
    expect(await (held.get('text/plain') as Blob).text()).toBe('Nu\n\n- ett');
  });

  it('is copied as plain text where nothing else is allowed', async () => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
    const held = stubClipboard(() => Promise.reject(new Error('not allowed')));
    render(<Page />);
    fireEvent.input(await letter(), { target: { value: 'Hej' } });
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera brevet' }));
    await waitFor(() => expect(held.get('text')).toBe('Hej'));
  });

  it('is kept when it was sent, and begins anew', async () => {
    render(<Page />);
    fireEvent.input(await letter(), { target: { value: ' ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Jag har skickat det' }));
    expect(await screen.findByText('Brevet är tomt.')).toBeTruthy();
    fireEvent.input(await letter(), { target: { value: 'Hej alla' } });
    fireEvent.click(screen.getByRole('button', { name: 'Jag har skickat det' }));
    const sent = within(await screen.findByRole('region', { name: 'Skickade brev' }));
    expect(await sent.findByText('Hej alla')).toBeTruthy();
    expect(await letters()).toMatchObject([{ fields: { text: 'Hej alla', language: 'sv', named: [] } }]);
    expect((await letter()).value).toContain('Veckan som gick');
  });
});
