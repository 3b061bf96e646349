import { useEffect, useRef } from 'preact/hooks';
import { language, setLanguage } from '../i18n/language.ts';
import { hub } from '../local/queries/hub.ts';
import { session } from '../local/session.ts';
import { Button } from '../ui/button.tsx';
import { navigate } from '../ui/navigate.ts';
import { Sheet } from '../ui/sheet.tsx';
import { dismissSnacks } from '../ui/snack.tsx';
import { setAside } from './aside.tsx';
import { deviceKind } from './device.ts';
import { isScreenBusy, listenForHands, resets, secondsLeft } from './idle.ts';
import { createIdleReset, type IdleReset } from './idle-reset.ts';
import styles from './idle-watch.module.css';
import { words } from './rest-words.ts';

const idle = 60_000;
const warning = 20_000;

/** On the tablet: asks whether somebody is still here, and goes back to the first screen if not. */
export function IdleWatch() {
  return deviceKind.value === 'tablet' && session.value ? <Watching /> : null;
}

/** Whoever comes next begins in the hub's own language. */
const speakHubsLanguage = (): void => {
  const wanted = hub.peek()?.fields.language;
  if (wanted && wanted !== language.peek()) setLanguage(wanted);
};

function Watching() {
  const reset = useRef<IdleReset | null>(null);

  useEffect(() => {
    const watch = createIdleReset({
      idle,
      warning,
      isBusy: isScreenBusy,
      onWarn: (left) => {
        secondsLeft.value = left;
      },
      onStay: () => {
        secondsLeft.value = null;
      },
      onQuiet: speakHubsLanguage,
      onReset: () => {
        secondsLeft.value = null;
        setAside();
        dismissSnacks();
        speakHubsLanguage();
        resets.value += 1;
        navigate('/', { replace: true });
      },
    });
    reset.current = watch;
    const stopListening = listenForHands(() => watch.touch());
    return () => {
      stopListening();
      watch.stop();
      secondsLeft.value = null;
    };
  }, []);

  const left = secondsLeft.value;
  const stay = () => reset.current?.stay();
  return (
    <Sheet
      title={words.stillHereTitle()}
      open={left !== null}
      onClose={stay}
      actions={
        <Button variant="primary" onClick={stay}>
          {words.stillHere()}
        </Button>
      }
    >
      <p>{words.stillHereText()}</p>
      {/* Said once by the text above; a voice that counts along would drown the answer. */}
      <p class={styles.count} aria-hidden="true">
        {left}
      </p>
    </Sheet>
  );
}
