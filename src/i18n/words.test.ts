import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from './language.ts';
import { defineWords, plural } from './words.ts';

const words = defineWords({
  checkIn: { sv: 'Checka in', en: 'Check in' },
  hello: { sv: (name: string) => `Hej ${name}!`, en: (name: string) => `Hello ${name}!` },
});

afterEach(() => setLanguage('sv'));

describe('words', () => {
  it('are said in the language of the screen', () => {
    setLanguage('sv');
    expect(words.checkIn()).toBe('Checka in');
    setLanguage('en');
    expect(words.checkIn()).toBe('Check in');
  });

  it('take arguments', () => {
    setLanguage('en');
    expect(words.hello('Åsa')).toBe('Hello Åsa!');
  });

  it('are refused by the compiler when the two languages take different arguments', () => {
    defineWords({
      // @ts-expect-error a text in one language and a function in the other
      mixed: { sv: 'Hej', en: (name: string) => `Hello ${name}` },
      // @ts-expect-error a name in one language and a number in the other
      typed: { sv: (name: string) => name, en: (n: number) => `${n}` },
      // @ts-expect-error one argument more in one language
      longer: { sv: (a: string) => a, en: (a: string, b: string) => a + b },
    });
    defineWords({
      // @ts-expect-error English is missing
      half: { sv: 'Hej' },
    });
    // @ts-expect-error the argument is needed
    const sayNothing = () => words.hello();
    expect(sayNothing()).toContain('Hej');
  });
});

describe('plural', () => {
  it('has one form for exactly one and another for all else', () => {
    const people = (n: number) => plural(n, { one: 'en person', other: `${n} personer` });
    expect([0, 1, 2].map(people)).toEqual(['0 personer', 'en person', '2 personer']);
  });
});
