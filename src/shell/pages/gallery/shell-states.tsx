import type { ComponentChildren } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import { LockedView } from '../../desk/locked.tsx';
import { words as deskWords } from '../../desk/words.ts';
import { KeptView } from '../pairing/kept.tsx';
import { PinSection } from '../settings/pin-section.tsx';
import { words as settingsWords } from '../settings/words.ts';
import styles from './gallery.module.css';

const nothing = () => undefined;

const State = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section class={styles.part}>
    <h2>{name}</h2>
    {children}
  </section>
);

/** States of the shell's own pages that are hard to come by: the lock, and what is left of a device that is out. */
export function Gallery() {
  return (
    <>
      <State name="Desk, locked">
        <LockedView wait={0} error="" busy={false} onTry={nothing} />
      </State>
      <State name="Desk, wrong PIN">
        <LockedView wait={0} error={deskWords.wrong(1)} busy={false} onTry={nothing} />
      </State>
      <State name="Desk, looking at a PIN">
        <LockedView wait={0} error="" busy={true} onTry={nothing} />
      </State>
      <State name="Desk, too many wrong PINs">
        <LockedView wait={29_000} error={deskWords.mustWait()} busy={false} onTry={nothing} />
      </State>
      <State name="Desk, choosing a PIN">
        <Notice title={deskWords.hintTitle()}>{deskWords.hint()}</Notice>
        <PinSection />
      </State>
      <State name="Settings on a door">
        <Notice>{settingsWords.atDesk()}</Notice>
      </State>
      <State name="Sent away, with something unsent">
        <KeptView
          counts={[
            ['visit', 2],
            ['person', 1],
            ['somethingNew', 1],
          ]}
          onSave={nothing}
        />
      </State>
    </>
  );
}
