import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './screen-page.tsx';

const open = (wall: string) => render(<Page params={{ wall }} />);

describe('a wall on a big screen', () => {
  beforeAll(async () => {
    setLanguage('sv');
    const asked = { place: null, text: 'Hur gör ni?', name: 'Åsa' };
    await openHouse('walls-screen', {
      also: [
        wallChange('ask', { template: 'question', question: 'Vad klurar du på?' }),
        leafChange('q', 'ask', asked),
        leafChange('a', 'ask', { place: null, parent: 'q', text: 'Så här' }),
        leafChange('h', 'ask', { place: null, text: 'Gömd', hidden: true }),
        wallChange('empty', { template: 'question', places: [] }),
        wallChange('way', { template: 'journey' }),
        leafChange('m', 'way', { place: 'change', text: 'Vid disken' }),
        wallChange('draft', { state: 'draft' }),
      ],
    });
    for (const wall of ['ask', 'empty', 'way']) contributionsOf(wall).subscribe(() => undefined);
    walls.subscribe(() => undefined);
  });

  it('shows what is asked, one contribution, and the code to add one', async () => {
    open('ask');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vad klurar du på?' })).toBeDefined();
    expect(await screen.findByText('Hur gör ni?')).toBeDefined();
    expect(screen.getByText('Åsa')).toBeDefined();
    expect(screen.getByRole('img', { name: 'Kod till väggen' })).toBeDefined();
    expect(screen.getByText('Ställ en egen fråga')).toBeDefined();
    expect(screen.queryByText('Så här')).toBeNull();
    expect(screen.queryByText('Gömd')).toBeNull();
  });

  it('can be held still, and goes on', async () => {
    open('ask');
    fireEvent.click(await screen.findByRole('button', { name: 'Pausa' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Fortsätt' }));
    expect(await screen.findByRole('button', { name: 'Pausa' })).toBeDefined();
  });

  it('shows of a journey where the mark belongs, and where nobody is', async () => {
    const { container } = open('way');
    await screen.findByText('Vid disken');
    const steps = [...container.querySelectorAll('[data-met]')];
    expect(steps.map((step) => step.getAttribute('data-met')).slice(0, 3)).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(steps.map((step) => step.hasAttribute('data-here')).indexOf(true)).toBe(1);
  });

  it('invites the first one where nothing hangs, and keeps a draft to itself', async () => {
    const { unmount } = open('empty');
    expect(await screen.findByText('Här är tomt än. Bli den första.')).toBeDefined();
    unmount();
    open('draft');
    expect(await screen.findByText('Den väggen finns inte här.')).toBeDefined();
  });
});
