import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import css from './menu.css?inline';
import { useStyle } from './style.ts';

export interface MenuItem {
  label: string;
  icon: IconName;
  hint?: string;
  onChoose: () => void;
}

interface MenuProps {
  label: string;
  /** Stands on the button, and begins `label`; without it the button is three dots. */
  text?: string;
  items: readonly MenuItem[];
}

/** A menu of actions. Arrow keys move, Escape and leaving close it; without items nothing is drawn. */
export function Menu({ label, text, items }: MenuProps) {
  useStyle(css);
  const id = useId();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) entries(ref.current)[0]?.focus();
  }, [open]);
  if (items.length === 0) return null;
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) ref.current?.querySelector('button')?.focus();
  };
  const opener = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
  } as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the menu inside pass through here
    <div
      className="menu"
      ref={ref}
      onKeyDown={(event) => open && onMenuKey(event, ref.current, close)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      {text ? (
        <Button icon="down" aria-label={label} {...opener}>
          {text}
        </Button>
      ) : (
        <IconButton label={label} icon="more" {...opener} />
      )}
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
    <button type="button" role="menuitem" tabIndex={-1} title={item.hint} onClick={onClick}>
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
