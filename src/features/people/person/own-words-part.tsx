import { Section } from '../../../ui/section.tsx';
import { OwnWords } from './own-words.tsx';
import { personWords as words } from './words.ts';

/** On a person's own page on the phone: what they like to talk about. */
export function Part({ person }: { person: string }) {
  return (
    <Section title={words.words()} text={words.wordsText()}>
      <OwnWords person={person} isOwn />
    </Section>
  );
}
