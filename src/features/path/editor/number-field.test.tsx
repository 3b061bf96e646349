import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { NumberField, readNumber } from './number-field.tsx';

describe('a number as it is typed', () => {
  it('is read with comma or point, and cut to its decimals', () => {
    expect(readNumber(' 7,25 ', 2)).toBe(7.25);
    expect(readNumber('.5', 1)).toBe(0.5);
    expect(readNumber('3.149', 2)).toBe(3.15);
    expect(readNumber('−2', 0)).toBe(-2);
    expect(readNumber('  ', 2)).toBeNull();
    expect(readNumber('1e9', 2)).toBeNaN();
    expect(readNumber('1 2', 2)).toBeNaN();
  });
});

describe('a field for a number', () => {
  beforeAll(() => setLanguage('sv'));
  const value = signal<number | null>(4);
  const Shown = () => (
    <NumberField
      label="Längd"
      value={value.value}
      onValue={(next) => {
        value.value = next;
      }}
      min={0}
      max={10}
      isOptional
    />
  );

  it('keeps what is typed until one leaves, takes only what may be, and follows what comes from elsewhere', async () => {
    render(<Shown />);
    const field = screen.getByLabelText<HTMLInputElement>('Längd');
    const type = (text: string) => fireEvent.input(field, { target: { value: text } });
    type('3,');
    expect(value.value).toBe(3);
    await waitFor(() => expect(field.value).toBe('3,'));
    fireEvent.blur(field);
    await waitFor(() => expect(field.value).toBe('3'));
    type('30');
    expect(await screen.findByText('Skriv ett tal från 0 till 10.')).toBeTruthy();
    expect(value.value).toBe(3);
    value.value = 5;
    await waitFor(() => expect(field.value).toBe('5'));
    type('');
    expect(value.value).toBeNull();
  });
});
