import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { usePageMark } from './page-mark.ts';
import styles from './sheet.module.css';
import { words } from './words.ts';

export interface SheetProps {
  title: string;
  open: boolean;
  /** Asked to close: the button, Escape or a tap outside. The sheet closes when `open` becomes false. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons that stay at the foot while the content scrolls; the primary one last. */
  actions?: ComponentChildren;
  size?: 'normal' | 'wide';
  /** A tap outside does not close, so that half-written words are safe. */
  keepOpen?: boolean;
}

/**
 * A modal sheet: the native dialog, from below on a phone, in the middle elsewhere. Its content exists only
 * while it is open. The focus begins at `autoFocus` inside, else at the title, and returns where it came from.
 */
export function Sheet(props: SheetProps) {
  return props.open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ title, onClose, children, actions, size, keepOpen }: SheetProps) {
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  usePageMark('sheet');

  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    if (!dialog?.querySelector('[autofocus]')) titleRef.current?.focus();
    return () => {
      // Whoever has taken the focus meanwhile, such as the page that a link in the sheet led to, keeps it.
      const active = document.activeElement;
      const isTaken = active !== null && active !== document.body && !dialog?.contains(active);
      const next = isTaken ? active : before;
      dialog?.close();
      // The browser does this by itself only if the dialog is still in the page when it closes.
      if (next instanceof HTMLElement) next.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way and the dialog has it
    <dialog
      ref={ref}
      class={cx(styles.sheet, size === 'wide' && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A second Escape closes a dialog whatever the page says; what is shown must follow.
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current && !keepOpen) onClose();
      }}
    >
      <div class={styles.body}>
        <div class={styles.head}>
          <h2 id={titleId} ref={titleRef} tabIndex={-1}>
            {title}
          </h2>
          <Button variant="quiet" icon="close" iconOnly onClick={onClose}>
            {words.close()}
          </Button>
        </div>
        <div class={styles.content}>{children}</div>
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}
