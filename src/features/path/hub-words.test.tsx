import { render } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../domain/house/sample-house.ts';
import { setLanguage } from '../../i18n/language.ts';
import { Told, withoutMarks } from './hub-words.tsx';
import { inSentence } from './in-sentence.ts';
import { openHouse } from './test-house.ts';

beforeAll(() => openHouse('hub-words', sampleHouse('one-floor', 'sv')));

const fire = { name: 'Lägerelden', kind: 'zone' } as const;

describe('a Swedish name in a sentence', () => {
  it('says its language in an English one', () => {
    setLanguage('en');
    const { container } = render(<Told>{`The way to ${inSentence(fire)} is short.`}</Told>);
    expect(container.innerHTML).toBe('The way to <bdi lang="sv">Lägerelden</bdi> is short.');
  });

  it('has nothing to say in a Swedish one', () => {
    setLanguage('sv');
    const { container } = render(<Told>{`Vägen till ${inSentence(fire)} är kort.`}</Told>);
    expect(container.innerHTML).toBe('Vägen till Lägerelden är kort.');
  });

  it('is small where it is an ordinary word, in the language of the house', () => {
    setLanguage('en');
    expect(withoutMarks(inSentence({ name: 'Mötesrum Granen', kind: 'room' }))).toBe('mötesrum Granen');
  });
});
