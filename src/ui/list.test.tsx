import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { List, ListRow } from './list.tsx';
import { Notice } from './notice.tsx';
import { Page } from './page.tsx';

describe('a list row', () => {
  it('is a button, a link or only words', () => {
    const onClick = vi.fn();
    render(
      <List label="Idag">
        <ListRow primary="Åsa" secondary="Kronofogden" onClick={onClick} />
        <ListRow primary="Frukost" href="/frukost" selected />
        <ListRow primary="Bara ord" trailing="08:15" />
      </List>,
    );
    expect(screen.getByRole('list', { name: 'Idag' }).children).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Åsa Kronofogden' }));
    expect(onClick).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Frukost' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('a notice', () => {
  it('is told to screen readers only when it comes later, and at once only for harm', () => {
    const { container, rerender } = render(<Notice tone="danger">Något gick fel.</Notice>);
    const role = () => container.firstElementChild?.getAttribute('role');
    expect(role()).toBeNull();
    rerender(
      <Notice tone="danger" live>
        Något gick fel.
      </Notice>,
    );
    expect(role()).toBe('alert');
    rerender(<Notice live>Sparat här.</Notice>);
    expect(role()).toBe('status');
  });
});

describe('a page', () => {
  it('has one heading that can take the focus and names the tab', () => {
    render(<Page title="Frukost" back={{ href: '/', label: 'Till dörren' }} actions={<span>Anmäl</span>} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Frukost' });
    heading.focus();
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Frukost · Stigen');
    expect(screen.getByRole('link', { name: 'Till dörren' })).toBeTruthy();
  });
});
