import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { isLetterForNobody, useTypeAnywhere } from './type-anywhere.ts';

function Finding() {
  const place = useRef<HTMLDivElement>(null);
  useTypeAnywhere(place);
  return (
    <>
      <h1 tabIndex={-1}>Find yourself</h1>
      <div ref={place}>
        <input />
      </div>
    </>
  );
}

const strike = (from: EventTarget, key: string, more: KeyboardEventInit = {}): void => {
  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
};

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const isFieldFocused = (): boolean => document.activeElement === document.querySelector('input');

describe('typing anywhere', () => {
  it('leads into the field, from the moment the page is there', () => {
    // Nothing is waited for: whoever is quick has the first letter in the field, too.
    render(<Finding />, root);
    strike(document.querySelector('h1') as HTMLElement, 'z');
    expect(isFieldFocused()).toBe(true);
  });

  it('leaves alone what is no letter or somebody else’s', () => {
    render(<Finding />, root);
    for (const key of ['Enter', ' ', 'ArrowDown', 'Tab']) strike(document.body, key);
    strike(document.body, 'p', { ctrlKey: true });
    strike(document.body, 'å', { altKey: true });
    expect(isFieldFocused()).toBe(false);
    expect(isLetterForNobody(new KeyboardEvent('keydown', { key: 'Ø' }))).toBe(true);
  });

  it('stops with its page', () => {
    render(<Finding />, root);
    render(null, root);
    expect(() => strike(document.body, 'z')).not.toThrow();
    expect(document.activeElement).toBe(document.body);
  });
});
