import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Choice } from './choice.tsx';
import { Toggle } from './toggle.tsx';

describe('a choice', () => {
  it('is a named group of radio buttons that reports what is chosen', () => {
    const onValue = vi.fn();
    render(
      <Choice
        legend="Hur är du här?"
        value={null}
        onValue={onValue}
        options={[
          { value: 'member', label: 'Medlem' },
          { value: 'guest', label: 'Gäst', detail: 'Någon har bjudit in dig' },
        ]}
      />,
    );
    expect(screen.getByRole('group', { name: 'Hur är du här?' })).toBeTruthy();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([false, false]);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
    fireEvent.click(screen.getByLabelText(/Gäst/));
    expect(onValue).toHaveBeenCalledExactlyOnceWith('guest');
  });
});

describe('a toggle', () => {
  it('is a switch with a name and a description', () => {
    const onChecked = vi.fn();
    render(<Toggle label="Visa mig" detail="Förnamnet syns." checked={false} onChecked={onChecked} />);
    const toggle = screen.getByRole('switch', { name: 'Visa mig', description: 'Förnamnet syns.' });
    fireEvent.click(toggle);
    expect(onChecked).toHaveBeenCalledExactlyOnceWith(true);
  });
});
