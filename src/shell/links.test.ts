import { afterEach, describe, expect, it } from 'vitest';
import { goBack, navigate, place } from '../ui/navigate.ts';
import { followLinks, pathOfClick } from './links.ts';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

const link = (attributes: Record<string, string>): HTMLAnchorElement => {
  const a = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) a.setAttribute(name, value);
  document.body.append(a);
  return a;
};

const click = (a: HTMLAnchorElement, init: MouseEventInit = {}): string | null => {
  let path: string | null = null;
  const listen = (event: MouseEvent) => {
    path = pathOfClick(event);
    event.preventDefault();
  };
  document.addEventListener('click', listen);
  a.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...init }));
  document.removeEventListener('click', listen);
  return path;
};

describe('a click on a link', () => {
  it('stays in the app for our own pages, with their query', () => {
    expect(click(link({ href: '/house?day=2026-11-25' }))).toBe('/house?day=2026-11-25');
  });

  it('is the browser’s for other sites, files, new windows, the API and held keys', () => {
    expect(click(link({ href: 'https://other.example/' }))).toBeNull();
    expect(click(link({ href: '/a.json', download: '' }))).toBeNull();
    expect(click(link({ href: '/house', target: '_blank' }))).toBeNull();
    expect(click(link({ href: '/api/health' }))).toBeNull();
    expect(click(link({ href: '/house' }), { ctrlKey: true })).toBeNull();
  });

  it('is the browser’s for a place on the same page', () => {
    expect(click(link({ href: '#main' }))).toBeNull();
  });
});

describe('going about', () => {
  it('follows a link and keeps where we are as a signal', () => {
    const stop = followLinks();
    link({ href: '/leave' }).click();
    expect(place.value.path).toBe('/leave');
    stop();
  });

  it('goes back to the given page when there is nothing of ours behind', () => {
    navigate('/new', { replace: true });
    history.replaceState({ step: 0 }, '');
    goBack('/');
    expect(place.value.path).toBe('/');
  });
});
