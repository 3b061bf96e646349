import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Select } from './select.tsx';

const options = [
  { value: 'none', label: 'Ingen' },
  { value: 'a', label: 'Lägerelden', group: 'Nedre' },
  { value: 'b', label: 'Oasen', group: 'Övre' },
];

it('lists its options under their headings and reports what is chosen', () => {
  const onValue = vi.fn();
  render(<Select label="Till" options={options} value="a" onValue={onValue} error="" />);
  const select = screen.getByLabelText<HTMLSelectElement>('Till');
  expect(select.value).toBe('a');
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual(['Nedre', 'Övre']);
  fireEvent.change(select, { target: { value: 'b' } });
  expect(onValue).toHaveBeenCalledWith('b');
});

it('says what it asks for while nothing is chosen, and what is wrong', () => {
  const what = { label: 'Till', options, value: null, onValue: vi.fn() };
  render(<Select {...what} placeholder="Välj en plats" error="Välj en plats först." />);
  const select = screen.getByRole('combobox', { name: 'Till' });
  expect(select).toHaveProperty('value', '');
  expect(screen.getByRole('option', { name: 'Välj en plats' })).toHaveProperty('disabled', true);
  expect(select.getAttribute('aria-invalid')).toBe('true');
});
