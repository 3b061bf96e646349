import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { today } from '../../../local/queries/hub.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { openHouse } from '../test-house.ts';
import { daysFrom, planDays } from './plan-model.ts';
import { Page } from './plan-page.tsx';

describe('planning to come', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('plan', { people: { 'person-asa': { visible: true } } });
  });

  it('says a day with one tap and takes it back with another', async () => {
    const plans = plansFrom(today.value);
    const stop = plans.subscribe(() => undefined);
    render(<Page />);
    fireEvent.input(screen.getByLabelText('Skriv två bokstäver av ditt namn'), { target: { value: 'ås' } });
    fireEvent.click(screen.getByText('Åsa'));
    expect(await screen.findByText('Åsa, vilka dagar?')).toBeTruthy();
    const tomorrow = screen.getByRole('button', { name: /i morgon/ });
    await waitFor(async () => {
      fireEvent.click(tomorrow);
      await waitFor(() => expect(tomorrow.getAttribute('aria-pressed')).toBe('true'), { timeout: 300 });
    });
    expect(plans.value).toMatchObject([
      { fields: { coming: true, shown: true, day: daysFrom(today.value)[1] } },
    ]);
    fireEvent.click(tomorrow);
    await waitFor(() => expect(tomorrow.getAttribute('aria-pressed')).toBe('false'));
    stop();
  });

  it('looks ten days ahead, over the end of a month', () => {
    const days = daysFrom('2026-12-28');
    expect(days.length).toBe(planDays);
    expect(days.at(-1)).toBe('2027-01-06');
  });
});
