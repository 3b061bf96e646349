import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../i18n/language.ts';
import { LongList } from './long-list.tsx';

const rows = Array.from({ length: 100 }, (_, n) => ({ id: `row-${n}` }));

const List = ({ focus }: { focus?: string }) => (
  <LongList rows={rows} labelledBy="x" focus={focus ?? null}>
    {({ id }, isFirstNew) => (
      <li key={id} data-new={isFirstNew || undefined}>
        {id}
      </li>
    )}
  </LongList>
);
const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('a long list', () => {
  beforeAll(() => setLanguage('sv'));

  it('begins with a few, and says which is the first of those that a tap brings', () => {
    const { container } = render(<List />);
    expect(shown()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Visa 20 till av 80' }));
    expect(shown()).toHaveLength(40);
    expect(container.querySelector('[data-new]')?.textContent).toBe('row-20');
  });

  it('shows the row that is asked for, wherever it is, without all that lie before it', () => {
    const { rerender } = render(<List />);
    rerender(<List focus="row-70" />);
    expect(shown()).toContain('row-70');
    expect(shown().length).toBeLessThan(40);
    fireEvent.click(screen.getByRole('button', { name: 'Visa 20 före av 60' }));
    expect(shown()[0]).toBe('row-40');
    expect(screen.getByRole('button', { name: 'Visa 10 till' })).toBeTruthy();
  });
});
