import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { cx } from './cx.ts';
import { Forest, type ForestVariant } from './forest.tsx';
import { Icon } from './icon.tsx';
import styles from './page.module.css';
import { usePageMark } from './page-mark.ts';

export interface PageProps {
  /** The h1, also the name of the browser's tab. */
  title: string;
  lead?: ComponentChildren;
  /** The language of title and lead where it is not the screen’s: words that somebody else has written. */
  lang?: string;
  /** The way back, before the heading. */
  back?: { href: string; label: string };
  /** The bar that stays in the lower half, within reach: one primary action, last. */
  actions?: ComponentChildren;
  /** Widest line of content: `narrow` for reading and forms (default), `wide` for boards, `full` for maps. */
  width?: 'narrow' | 'wide' | 'full';
  /** A drawing or a board that stands beside title and content, from the top; only where the screen is wide. */
  beside?: ComponentChildren;
  /** A silhouette along the foot of the page. */
  forest?: ForestVariant;
  children?: ComponentChildren;
}

/** The scaffold of a screen inside the shell's `<main>`. The heading can take the focus after a change of route. */
export function Page({
  title,
  lead,
  lang,
  back,
  actions,
  width = 'narrow',
  beside,
  forest,
  children,
}: PageProps) {
  useEffect(() => {
    document.title = `${title} · Stigen`;
  }, [title]);
  usePageMark('action-bar', Boolean(actions));

  return (
    <div class={styles.page}>
      <div class={cx(styles.column, styles[width], beside !== undefined && styles.split)}>
        <header class={styles.head}>
          {back && (
            <a class={styles.back} href={back.href} data-print="no">
              <Icon name="back" />
              {back.label}
            </a>
          )}
          <h1 tabIndex={-1} data-page-title lang={lang} dir={lang ? 'auto' : undefined}>
            {title}
          </h1>
          {lead !== undefined && (
            <p class={styles.lead} lang={lang} dir={lang ? 'auto' : undefined}>
              {lead}
            </p>
          )}
        </header>
        <div class={styles.content}>{children}</div>
        {beside !== undefined && <div class={styles.beside}>{beside}</div>}
      </div>
      {forest && (
        <div class={styles.forest}>
          <Forest variant={forest} />
        </div>
      )}
      {actions && (
        <div class={cx(styles.bar, forest && styles.grounded)} data-print="no">
          <div class={cx(styles.actions, styles[width])}>{actions}</div>
        </div>
      )}
    </div>
  );
}
