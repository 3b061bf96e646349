import { render } from 'preact';
import { hub } from '../../local/queries/hub.ts';
import { session } from '../../local/session.ts';
import { printElement } from '../../ui/print-root.ts';
import { Qr } from '../../ui/qr.tsx';
import { codeWords, poster } from './code-words.ts';
import styles from './codes.module.css';
import { groupCode, joinAddress } from './door-code.tsx';

function Poster({ name, url, host, code }: { name: string; url: string; host: string; code: string }) {
  return (
    <article class={styles.poster}>
      <p class={styles.posterHub}>{name}</p>
      <div>
        <p class={styles.posterTitle} lang="sv">
          {poster.sv.title}
        </p>
        <p class={styles.posterTitle} lang="en">
          {poster.en.title}
        </p>
      </div>
      <Qr text={url} label={codeWords.doorQr()} size="110mm" />
      <div class={styles.posterText}>
        <p lang="sv">{poster.sv.text}</p>
        <p lang="en">{poster.en.text}</p>
      </div>
      <p class={styles.posterTyped}>
        {poster.sv.or} · <span lang="en">{poster.en.or}</span> <b>{host}</b>
        <br />
        {poster.sv.code} · <span lang="en">{poster.en.code}</span> <b>{groupCode(code)}</b>
      </p>
    </article>
  );
}

/** Waits until the code has been drawn: it is made off the first bundle. */
const untilDrawn = (root: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const isDrawn = () => root.querySelector('[aria-busy="true"]') === null;
    if (isDrawn()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isDrawn()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { attributes: true, childList: true, subtree: true });
  });

/** Prints the A4 poster for the door. Does nothing on a device that is no door. */
export async function printPoster(): Promise<void> {
  const address = joinAddress(session.peek());
  if (!address) return;
  const sheet = <Poster name={hub.peek()?.fields.name ?? ''} {...address} />;
  // Drawn once beforehand, so that the code is ready when the paper is.
  const rehearsal = document.createElement('div');
  rehearsal.hidden = true;
  document.body.append(rehearsal);
  render(sheet, rehearsal);
  await untilDrawn(rehearsal);
  await printElement(
    (root) => {
      root.append(...rehearsal.childNodes);
    },
    { pageCss: '@page { size: A4 portrait; margin: 20mm }' },
  );
  render(null, rehearsal);
  rehearsal.remove();
}
