import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { DoorCode } from '../door-code.tsx';
import { printPoster } from '../poster.tsx';
import { words } from './words.ts';

/** The code by the door, and its poster. */
export function DoorCodeSection() {
  return (
    <Section title={words.doorCode()}>
      <DoorCode />
      <div>
        <Button icon="printer" onClick={() => void printPoster()}>
          {words.printPoster()}
        </Button>
      </div>
    </Section>
  );
}
