import type { ButtonHTMLAttributes, ComponentChildren, VNode } from 'preact';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

/** `primary` is the one thing to do on a screen; `danger` only for harm. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonLook {
  variant?: ButtonVariant;
  /** Fills the width there is. */
  wide?: boolean;
  /** The name of a drawing, or any element, before the words. */
  icon?: IconName | VNode;
  /** Hides the words from the eye (never from a screen reader): a square button with only its icon. */
  iconOnly?: boolean;
}

export interface ButtonProps
  extends ButtonLook,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'icon' | 'size'> {
  children: ComponentChildren;
  /** Something is under way: the button keeps its size and focus, and further taps do nothing. */
  busy?: boolean;
}

/** The class list of a button, shared with the link that looks like one. */
export const buttonClass = ({ variant = 'secondary', wide, iconOnly }: ButtonLook): string =>
  cx(styles.button, styles[variant], wide && styles.wide, iconOnly && styles.iconOnly);

/** Icon and words, the same inside a button and a link. */
export function ButtonContent({ icon, children, iconOnly }: ButtonLook & { children: ComponentChildren }) {
  return (
    <>
      {typeof icon === 'string' ? <Icon name={icon} /> : icon}
      <span class={cx(styles.words, iconOnly && styles.hidden)}>{children}</span>
    </>
  );
}

/** A button: at least as tall as a fingertip, words may wrap. `type` is `button` unless told otherwise. */
export function Button({ variant, wide, icon, iconOnly, busy, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={buttonClass({ variant, wide, iconOnly })}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <ButtonContent icon={icon} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
    </button>
  );
}
