/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import { type FrameIconName, Icon } from './icon.tsx';
import './button.css';

type ButtonProps = JSX.ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: FrameIconName;
  /** The button keeps the focus, but presses do nothing until the work is done. */
  busy?: boolean;
  children: ComponentChildren;
};

export function Button({ look = 'plain', icon, busy, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
