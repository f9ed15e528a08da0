import type { FrameTheme } from './messages.ts';

const COLOURS = ['accent', 'on-accent', 'ink', 'muted', 'surface', 'hairline'];
const OTHERS = { radius: '--radius', font: '--sans', serif: '--serif' };

/** The theme of an element for the frame to take over: colours are computed, since the frame cannot see their variables. */
export function readTheme(shadow: ShadowRoot): FrameTheme {
  const root = shadow.querySelector('.applaus') ?? shadow.host;
  const probe = document.createElement('span');
  root.append(probe);
  const computed = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const colours = COLOURS.map((name) => [`--applaus-${name}`, computed(`var(--${name})`)]);
  const scheme = computed('light-dark(#000, #fff)').includes('255') ? 'dark' : 'light';
  probe.remove();
  const style = getComputedStyle(root);
  const others = Object.entries(OTHERS).map(([name, own]) => [`--applaus-${name}`, style.getPropertyValue(own).trim()]);
  const set = [...colours, ...others].filter(([, value]) => value);
  return { scheme, properties: Object.fromEntries(set) };
}

/** Watches what themes depend on: attributes of the page and of the element, and the system's colour scheme. */
export function onThemeChange(host: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
  observer.observe(host, { attributeFilter: ['class', 'style', 'theme'] });
  const system = window.matchMedia?.('(prefers-color-scheme: dark)');
  system?.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    system?.removeEventListener('change', onChange);
  };
}
