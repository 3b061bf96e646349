import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Slot } from '../../../ui/slot.tsx';
import type { Welcomed } from '../door/check-in-model.ts';
import { VisibleToggle } from '../shared/visible-toggle.tsx';
import { LinkPhone } from './link-phone.tsx';
import styles from './welcome.module.css';
import { words } from './words.ts';

export interface WelcomeMoreProps {
  welcomed: Welcomed;
  /** Set while something here is being used, so that the door does not go home. */
  held: Signal<boolean>;
}

/** What one may also do once checked in: a pin, being seen, the own phone. */
export function WelcomeMore({ welcomed, held }: WelcomeMoreProps) {
  const { person, visit } = welcomed;
  const isLinking = useSignal(false);
  const link = (open: boolean): void => {
    isLinking.value = open;
    held.value = open;
  };
  return (
    <div class={styles.more}>
      <Slot name="after-check-in" props={{ person, visit }} />
      <VisibleToggle person={person} />
      <Cluster>
        <Button variant="quiet" icon="phone" onClick={() => link(true)}>
          {words.linkPhone()}
        </Button>
      </Cluster>
      <LinkPhone person={person} open={isLinking.value} onClose={() => link(false)} />
    </div>
  );
}
