import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';
import { LinkButton } from './link-button.tsx';

describe('a button', () => {
  it('does what it says, and does not send forms by accident', () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Checka in</Button>);
    const button = screen.getByRole('button', { name: 'Checka in' });
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(button.getAttribute('type')).toBe('button');
  });

  it('does nothing more while it is busy, but keeps the focus', () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy onClick={onClick}>
          Spara
        </Button>
      </form>,
    );
    const button = screen.getByRole<HTMLButtonElement>('button');
    button.focus();
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.disabled).toBe(false);
  });

  it('with only an icon still has its name', () => {
    render(
      <Button icon="close" iconOnly>
        Stäng
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Stäng' });
    expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a link that looks like a button', () => {
  it('is a link', () => {
    render(<LinkButton href="/stigen">Gå stigen</LinkButton>);
    expect(screen.getByRole('link', { name: 'Gå stigen' }).getAttribute('href')).toBe('/stigen');
  });
});
