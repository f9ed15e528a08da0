import type { Lang } from '../ui/lang.tsx';

/** What the host page asks of one element. */
export interface Settings {
  endpoint: string;
  lang: Lang;
  tokenUrl: string | undefined;
  token: string | undefined;
}

export function readSettings(host: HTMLElement, home: string): Settings {
  const endpoint = new URL(host.getAttribute('endpoint') || home, document.baseURI).href;
  const tokenUrl = host.getAttribute('token-url');
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    lang: readLang(host),
    tokenUrl: tokenUrl ? new URL(tokenUrl, document.baseURI).href : undefined,
    token: host.getAttribute('token') || undefined,
  };
}

/** The element's own `lang`, else that of the page around it, else the browser's; what is neither Dutch nor English reads English. */
function readLang(host: HTMLElement): Lang {
  const wanted = nearestLang(host) || navigator.language;
  return wanted.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** `closest` stops at a shadow root, and a widget may well stand inside another element's. */
function nearestLang(host: Element): string {
  const found = host.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const root = host.getRootNode();
  return found ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}
