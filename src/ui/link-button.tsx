import type { ComponentChildren } from 'preact';
import { ButtonContent, type ButtonLook, buttonClass } from './button.tsx';

export interface LinkButtonProps extends ButtonLook {
  href: string;
  children: ComponentChildren;
  /** Saves the target as a file of this name instead of going there. */
  download?: string;
  target?: string;
  rel?: string;
  onClick?: (event: MouseEvent) => void;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true';
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function LinkButton({ variant, wide, icon, iconOnly, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} class={buttonClass({ variant, wide, iconOnly })}>
      <ButtonContent icon={icon} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
    </a>
  );
}
