import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Field } from './field.tsx';

describe('a field', () => {
  it('reports every keystroke', () => {
    const onValue = vi.fn();
    render(<Field label="Förnamn" value="" onValue={onValue} />);
    fireEvent.input(screen.getByLabelText('Förnamn'), { target: { value: 'Å' } });
    expect(onValue).toHaveBeenCalledExactlyOnceWith('Å');
  });

  it('is described by its hint and its error', () => {
    render(
      <Field label="Förnamn" value="" onValue={() => {}} hint="Som på nypan." error="Skriv ett namn." />,
    );
    const input = screen.getByLabelText('Förnamn');
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Som på nypan.',
      'Skriv ett namn.',
    ]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the line of its error free while there is none', () => {
    const { rerender, container } = render(<Field label="Förnamn" value="" onValue={() => {}} error="" />);
    const line = container.querySelector('[aria-live]');
    expect(screen.getByLabelText('Förnamn').hasAttribute('aria-invalid')).toBe(false);
    rerender(<Field label="Förnamn" value="" onValue={() => {}} error="Skriv ett namn." />);
    expect(container.querySelector('[aria-live]')).toBe(line);
    expect(line?.textContent).toBe('Skriv ett namn.');
  });

  it('hears Enter, but not the Enter that ends a composed character', () => {
    const onEnter = vi.fn();
    render(<Field label="Sök" kind="search" value="ås" onValue={() => {}} onEnter={onEnter} />);
    const input = screen.getByLabelText('Sök');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(onEnter).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('may be of several lines', () => {
    const onValue = vi.fn();
    render(<Field label="Tips" kind="textarea" value="" onValue={onValue} />);
    const area = screen.getByLabelText('Tips');
    expect(area.tagName).toBe('TEXTAREA');
    fireEvent.input(area, { target: { value: 'Fika ihop.' } });
    expect(onValue).toHaveBeenCalledWith('Fika ihop.');
  });
});
