import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { readVisit } from '../../../local/queries/visits.ts';
import { checkInPerson } from '../door/check-in-model.ts';
import { checkInGroup, emptyGroup } from '../group/group-model.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './leave-page.tsx';

const type = (text: string) =>
  fireEvent.input(screen.getByLabelText('Skriv två bokstäver av ditt namn'), { target: { value: text } });

describe('leaving', () => {
  let visit = '';
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 11, 0) });
    await openHouse('leave', {
      people: { 'person-here': { firstName: 'Härina' }, 'person-away': { firstName: 'Härlig' } },
    });
    const done = await checkInPerson('person-here');
    if (done.ok) visit = done.value.visit;
    await checkInGroup({ ...emptyGroup, name: 'Kören', names: 'Sång', count: '5' });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('finds only those who are here, says goodbye, and can be taken back', async () => {
    render(<Page />);
    type('här');
    const row = await screen.findByText('Härina');
    expect(screen.queryByText('Härlig')).toBeNull();
    fireEvent.click(row);
    expect(await screen.findByText('Hej då, Härina!')).toBeTruthy();
    expect(screen.getByText('Utcheckad 12:00')).toBeTruthy();
    expect((await readVisit(visit))?.fields.leftBy).toBe('self');
    fireEvent.click(screen.getByRole('button', { name: /Ångra/ }));
    await waitFor(async () => expect((await readVisit(visit))?.fields.left).toBeNull());
  });

  it('lets a whole group go at once', async () => {
    render(<Page />);
    type('kör');
    fireEvent.click(await screen.findByText('Kören'));
    expect(await screen.findByText('Hej då, Kören!')).toBeTruthy();
  });

  it('sends whoever is not checked in off kindly', async () => {
    render(<Page />);
    type('zz');
    expect(await screen.findByText(/är incheckad. Då är det bara att gå/)).toBeTruthy();
  });
});
