import type { ComponentChildren } from 'preact';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './list.module.css';

export interface ListProps {
  /** Says what is listed, where no heading does. */
  label?: string;
  /** The id of the heading that says it. */
  labelledBy?: string;
  /** `card` puts the rows on one card (default); `plain` lays them on the ground; `apart` gives each its card. */
  look?: 'card' | 'plain' | 'apart';
  children: ComponentChildren;
}

export interface ListRowProps {
  primary: ComponentChildren;
  secondary?: ComponentChildren;
  /** Before the words: an icon, a letter. */
  leading?: ComponentChildren;
  /** At the end: a time, a count, buttons. Buttons only in a row that is itself neither button nor link. */
  trailing?: ComponentChildren;
  /** `big` for names on the tablet: 32 px. */
  size?: 'normal' | 'big';
  /** Makes the row a link. */
  href?: string;
  /** Makes the row a button (or hears the link). */
  onClick?: (event: MouseEvent) => void;
  /** This row is the current one. */
  selected?: boolean;
  disabled?: boolean;
}

/** A list of `ListRow`s. */
export function List({ label, labelledBy, look = 'card', children }: ListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
    <ul role="list" class={cx(styles.list, styles[look])} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}

/** One row. With `href` or `onClick` the whole row is the target, otherwise it only shows. */
export function ListRow(props: ListRowProps) {
  const { primary, secondary, leading, trailing, size, href, onClick, selected, disabled } = props;
  const className = cx(styles.row, size === 'big' && styles.big);
  const content = (
    <>
      {leading !== undefined && <span class={styles.leading}>{leading}</span>}
      <span class={styles.words}>
        <span class={styles.primary}>{primary}</span>
        {secondary !== undefined && <span class={styles.secondary}>{secondary}</span>}
      </span>
      {trailing !== undefined && <span class={styles.trailing}>{trailing}</span>}
      {href !== undefined && <Icon name="forward" />}
    </>
  );
  if (href !== undefined) {
    return (
      <li>
        <a class={className} href={href} onClick={onClick} aria-current={selected ? 'true' : undefined}>
          {content}
        </a>
      </li>
    );
  }
  if (onClick) {
    return (
      <li>
        <button
          type="button"
          class={className}
          onClick={onClick}
          disabled={disabled}
          aria-current={selected ? 'true' : undefined}
        >
          {content}
        </button>
      </li>
    );
  }
  return (
    <li class={className} aria-current={selected ? 'true' : undefined}>
      {content}
    </li>
  );
}
