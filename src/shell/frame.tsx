import type { ComponentChildren } from 'preact';
import { hub } from '../local/queries/hub.ts';
import { session } from '../local/session.ts';
import { routes } from '../ui/route-names.ts';
import { extras } from './extras.ts';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { words } from './words.ts';

/** What stands around every page: whose house this is, the ways about, and the one sync line. */
export function Frame({ children }: { children: ComponentChildren }) {
  const name = hub.value?.fields.name ?? 'Stigen';
  const isPaired = Boolean(session.value);
  return (
    <div class={styles.frame}>
      <a class={styles.skip} href="#main">
        {words.skip()}
      </a>
      <header data-print="no">
        <div class={styles.header}>
          <a class={styles.name} href={routes.home}>
            {name}
          </a>
          <div class={styles.tools}>
            <LanguageSwitch />
            <Menu />
          </div>
        </div>
        {hub.value?.fields.sample && <p class={styles.sample}>{words.sample()}</p>}
      </header>
      <main id="main" class={styles.main} tabIndex={-1}>
        {extras.value && <extras.value.Above />}
        {children}
      </main>
      <footer class={styles.footer} data-print="no">
        <div class={styles.sync}>{isPaired && extras.value && <extras.value.SyncLine />}</div>
        <nav class={styles.links} aria-label={words.privacy()}>
          <a href={routes.accessibility}>{words.accessibility()}</a>
          <a href={routes.privacy}>{words.privacy()}</a>
        </nav>
      </footer>
    </div>
  );
}
