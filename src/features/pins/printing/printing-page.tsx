import { session } from '../../../local/session.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { startAutoPrint } from '../jobs/auto-print.ts';
import { printWay } from '../jobs/do-print.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { autoPrint, setPrintsByItself, silentPrinting } from '../settings.ts';
import { sharedWords } from '../shared-words.ts';
import styles from './printing.module.css';
import { words } from './words.ts';

const windowsChrome = String.raw`"C:\Program Files\Google\Chrome\Application\chrome.exe"`;

const set = (way: 'silent' | 'auto') => (on: boolean) => {
  startAutoPrint();
  setPrintsByItself(way, on).catch((error: unknown) => {
    console.error('pins: a setting of this device was not kept', error);
    void showSnack({ text: sayPinRefusal('storage-failed') });
  });
};

/** Printing by itself: the switch for this device, and how to start its browser for it. */
export function Page() {
  const address = session.value?.address || location.origin;
  const isNetwork = printWay.value === 'network';
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.pins, label: sharedWords.toPins() }}
    >
      {isNetwork ? (
        <Toggle
          label={words.auto()}
          detail={words.autoDetail()}
          checked={autoPrint.value}
          onChecked={set('auto')}
        />
      ) : (
        <>
          <Toggle
            label={words.silent()}
            detail={words.silentDetail()}
            checked={silentPrinting.value}
            onChecked={set('silent')}
          />
          <HowTo address={address} />
        </>
      )}
    </Scaffold>
  );
}

function HowTo({ address }: { address: string }) {
  return (
    <>
      <section class={styles.section} aria-labelledby="printing-how">
        <h2 id="printing-how">{words.howTo()}</h2>
        <p>{words.first()}</p>
        <h3>{words.windows()}</h3>
        <p>{words.windowsHow()}</p>
        <CommandLine parts={[windowsChrome, '--kiosk', '--kiosk-printing', address]} />
        <h3>{words.linux()}</h3>
        <p>{words.linuxHow()}</p>
        <CommandLine parts={['google-chrome', '--kiosk', '--kiosk-printing', address]} />
        <h3>{words.chromeOs()}</h3>
        <p>{words.chromeOsHow()}</p>
      </section>
      <section class={styles.section} aria-labelledby="printing-not">
        <h2 id="printing-not">{words.not()}</h2>
        <p>{words.notTablets()}</p>
        <p>{words.notAnswering()}</p>
      </section>
    </>
  );
}

/** A line to copy, which wraps between its parts and never inside one that fits. */
function CommandLine({ parts }: { parts: readonly string[] }) {
  return (
    <code class={styles.line}>
      {parts.map((part) => (
        <span key={part}>{`${part} `}</span>
      ))}
    </code>
  );
}
