import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { Sheet } from './sheet.tsx';

beforeEach(() => setLanguage('sv'));

function Try({ keepOpen }: { keepOpen?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Öppna
      </button>
      <Sheet title="Vem är med dig?" open={open} onClose={() => setOpen(false)} keepOpen={keepOpen}>
        <p>Innehåll</p>
      </Sheet>
    </>
  );
}

const openSheet = () => {
  const opener = screen.getByText('Öppna');
  opener.focus();
  fireEvent.click(opener);
  return opener;
};

describe('a sheet', () => {
  it('is not there until it is opened, and then begins at its title', () => {
    render(<Try />);
    expect(screen.queryByText('Innehåll')).toBeNull();
    openSheet();
    expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Vem är med dig?' }).open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Vem är med dig?');
  });

  it('holds the page still as long as it is open', () => {
    const { unmount } = render(<Try />);
    expect(document.documentElement.hasAttribute('data-sheet')).toBe(false);
    openSheet();
    expect(document.documentElement.hasAttribute('data-sheet')).toBe(true);
    unmount();
    expect(document.documentElement.hasAttribute('data-sheet')).toBe(false);
  });

  it('closes by its button and gives the focus back', () => {
    render(<Try />);
    const opener = openSheet();
    fireEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('leaves the focus to whoever has taken it meanwhile', () => {
    render(
      <>
        <Try />
        <h1 tabIndex={-1}>Ny sida</h1>
      </>,
    );
    openSheet();
    const heading = screen.getByText('Ny sida');
    heading.focus();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(heading);
  });

  it('closes on Escape', () => {
    render(<Try />);
    openSheet();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes by a tap outside, unless it is told to stay', () => {
    const { unmount } = render(<Try />);
    openSheet();
    fireEvent.click(screen.getByText('Innehåll'));
    fireEvent.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
    unmount();

    render(<Try keepOpen />);
    openSheet();
    fireEvent.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
});
