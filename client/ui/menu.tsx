import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import css from './menu.css?inline';
import { useStyle } from './style.ts';

export interface MenuItem {
  label: string;
  icon: IconName;
  onChoose: () => void;
}

/**
 * A menu of rarely used actions behind three dots. Arrow keys move, Escape and leaving close it; without items nothing is
 * drawn.
 */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  useStyle(css);
  const id = useId();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) entries(ref.current)[0]?.focus();
  }, [open]);
  if (items.length === 0) return null;
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) ref.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the menu inside pass through here
    <div
      className="menu"
      ref={ref}
      onKeyDown={(event) => open && onMenuKey(event, ref.current, close)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <IconButton
        label={label}
        icon="more"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div role="menu" id={id} aria-label={label} className="menu-list">
          {items.map((item) => (
            <MenuButton key={item.label} item={item} onPress={() => close(true)} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuButton({ item, onPress }: { item: MenuItem; onPress: () => void }) {
  const onClick = () => {
    onPress();
    item.onChoose();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onClick}>
      <Icon name={item.icon} />
      {item.label}
    </button>
  );
}

function onMenuKey(event: KeyboardEvent, menu: HTMLElement | null, close: (refocus: boolean) => void): void {
  const all = entries(menu);
  const at = all.indexOf(event.target as HTMLElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (event.key === 'Escape') close(true);
  else if (target !== undefined) all[target % all.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function entries(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
