import type { Theme } from './messages.ts';

/** Applies the host's colours and fonts one property at a time, which a policy without inline styles allows. */
export function applyTheme(root: HTMLElement, { scheme, properties }: Theme): void {
  root.style.setProperty('color-scheme', scheme === 'dark' ? 'dark' : 'light');
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (/^--applaus-[a-z-]+$/.test(name) && isPlain(value)) root.style.setProperty(name, value);
  }
}

/** Whether a value holds no address, and no escape that could spell one: a theme must not load anything. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' && !/url\(|src\(|image-set\(|image\(|@import|\\/i.test(value);
}
