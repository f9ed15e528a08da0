import type { Theme } from './messages.ts';

const COLOURS = ['accent', 'on-accent', 'ink', 'muted', 'surface', 'hairline'];
const OTHERS = { radius: '--radius', font: '--sans', serif: '--serif' };

/** The looks of an element as the frame can take them over: colours resolved, so that the frame need not know from where. */
export function themeOf(shadow: ShadowRoot): Theme {
  const place = shadow.querySelector('.applaus') ?? shadow.host;
  const probe = document.createElement('span');
  place.append(probe);
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const colours = COLOURS.map((name) => [`--applaus-${name}`, colour(`var(--${name})`)]);
  const scheme = colour('light-dark(#000, #fff)').includes('255') ? 'dark' : 'light';
  probe.remove();
  const style = getComputedStyle(place);
  const others = Object.entries(OTHERS).map(([name, own]) => [`--applaus-${name}`, style.getPropertyValue(own).trim()]);
  const known = [...colours, ...others].filter(([, value]) => value);
  return { scheme, properties: Object.fromEntries(known) };
}

/** Tells when the page may look different: its own attributes, the element's, or the system's colours. */
export function onNewLooks(host: Element, tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
  observer.observe(host, { attributeFilter: ['class', 'style', 'theme'] });
  const system = window.matchMedia?.('(prefers-color-scheme: dark)');
  system?.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    system?.removeEventListener('change', tell);
  };
}
