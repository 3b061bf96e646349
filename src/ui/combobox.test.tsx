import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { Combobox } from './combobox.tsx';

beforeEach(() => setLanguage('sv'));

const options = [
  { id: 'skv', label: 'Skatteverket' },
  { id: 'scb', label: 'Statistikbyrån', detail: 'Örebro' },
  { id: 'bol', label: 'Bolagsverket' },
];

function Try({ onPick, onEnter }: { onPick?: (id: string) => void; onEnter?: () => void }) {
  const [text, setText] = useState('');
  return (
    <Combobox
      label="Organisation"
      value={text}
      onValue={setText}
      options={options}
      onPick={(option) => onPick?.(option.id)}
      onEnter={onEnter}
    />
  );
}

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const press = (key: string) => fireEvent.keyDown(input(), { key });
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);
const marked = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? 'none')?.textContent;

describe('a combobox', () => {
  it('suggests while one types and says how many', () => {
    render(<Try />);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    fireEvent.input(input(), { target: { value: 's' } });
    expect(shown()).toEqual(['Skatteverket', 'StatistikbyrånÖrebro']);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('2 förslag');
  });

  it('is walked with the arrows, round past the text itself', () => {
    render(<Try />);
    press('ArrowDown');
    expect(marked()).toBe('Skatteverket');
    press('ArrowUp');
    expect(marked()).toBeUndefined();
    press('ArrowUp');
    expect(marked()).toBe('Bolagsverket');
  });

  it('takes the marked suggestion on Enter', () => {
    const onPick = vi.fn();
    const onEnter = vi.fn();
    render(<Try onPick={onPick} onEnter={onEnter} />);
    press('ArrowDown');
    press('Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('skv');
    expect(input().value).toBe('Skatteverket');
    expect(shown()).toEqual([]);
    expect(onEnter).not.toHaveBeenCalled();
  });

  it('takes a tapped suggestion', () => {
    const onPick = vi.fn();
    render(<Try onPick={onPick} />);
    fireEvent.click(input());
    fireEvent.click(screen.getByText('Bolagsverket'));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('bol');
  });

  it('keeps any other text, and Enter is then the form’s', () => {
    const onPick = vi.fn();
    const onEnter = vi.fn();
    render(<Try onPick={onPick} onEnter={onEnter} />);
    fireEvent.input(input(), { target: { value: 'Skogsbyrån' } });
    press('Enter');
    expect(input().value).toBe('Skogsbyrån');
    expect(onPick).not.toHaveBeenCalled();
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('closes on Escape without closing the sheet it is in', () => {
    const outside = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the sheet that listens around the field
      <div onKeyDown={outside}>
        <Try />
      </div>,
    );
    press('ArrowDown');
    outside.mockClear();
    press('Escape');
    expect(shown()).toEqual([]);
    expect(outside).not.toHaveBeenCalled();
    press('Escape');
    expect(outside).toHaveBeenCalledOnce();
  });
});
