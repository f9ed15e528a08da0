import type { ComponentProps } from 'react';
import css from './button.css?inline';
import { Icon, type IconName } from './icon.tsx';
import { useStyle } from './style.ts';

interface Look {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** The button keeps the focus and says that it is busy; presses do nothing until the work is done. */
  busy?: boolean;
}

export function Button({ look = 'plain', icon, busy, children, onClick, ...rest }: ComponentProps<'button'> & Look) {
  useStyle(css);
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button with an icon alone; `label` is its name and its tooltip. */
export function IconButton({
  label,
  icon,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: IconName; busy?: boolean }) {
  return <Button look="quiet" icon={icon} aria-label={label} title={label} data-icon-only="" {...rest} />;
}
