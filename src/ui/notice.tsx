import type { ComponentChildren } from 'preact';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warn' | 'danger';

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ComponentChildren;
  /** Buttons under the words. */
  action?: ComponentChildren;
  /** Another drawing than the tone's own. */
  icon?: IconName;
  /** It appears after the page did: screen readers are told, politely (at once when it is `danger`). */
  live?: boolean;
}

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  danger: 'warning',
};

/** A message in the flow of the page. Tone is never said by colour alone: there is an icon, and words. */
export function Notice({ tone = 'info', title, children, action, icon, live }: NoticeProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div class={cx(styles.notice, styles[tone])} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div class={styles.words}>
        {title && <p class={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {action && <div class={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
