import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { words } from './words.ts';

/** The way to all that a hub decides about its breakfasts. */
export function BreakfastSection() {
  return (
    <Section title={words.breakfast()}>
      <p>{words.breakfastText()}</p>
      <div>
        <LinkButton href={routes.breakfastSettings} icon="cup">
          {words.breakfastSettings()}
        </LinkButton>
      </div>
    </Section>
  );
}
