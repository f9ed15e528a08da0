import type { Theme } from './messages.ts';

/** The host's colours and type, one property at a time: that passes a policy without inline styles. */
export function applyTheme(root: HTMLElement, { scheme, properties }: Theme): void {
  root.style.setProperty('color-scheme', scheme === 'dark' ? 'dark' : 'light');
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (/^--applaus-[a-z-]+$/.test(name) && isPlain(value)) root.style.setProperty(name, value);
  }
}

/** No addresses, and no escapes, which could spell one: a theme fetches nothing. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' && !/url\(|src\(|image-set\(|image\(|@import|\\/i.test(value);
}
