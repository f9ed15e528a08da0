import type { Lang } from '../ui/lang.tsx';

/** The settings of one element, as the host page wrote them. */
export interface Settings {
  endpoint: string;
  lang: Lang;
  tokenUrl: string | undefined;
  token: string | undefined;
  /** The address, where the page hands it over; `none` and other texts name no place of ours. */
  address?: string | undefined;
}

export function readSettings(host: HTMLElement, home: string): Settings {
  const endpoint = new URL(host.getAttribute('endpoint') || home, document.baseURI).href;
  const tokenUrl = host.getAttribute('token-url');
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    lang: readLang(host),
    tokenUrl: tokenUrl ? new URL(tokenUrl, document.baseURI).href : undefined,
    token: host.getAttribute('token') || undefined,
    address: host.getAttribute('address') ?? undefined,
  };
}

/**
 * The language by the element's own `lang`, else that of the page around it, else the browser's; English where that is
 * neither Dutch nor English.
 */
function readLang(host: HTMLElement): Lang {
  const wanted = nearestLang(host) || navigator.language;
  return wanted.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** The nearest `lang` above an element, through shadow roots, at which `closest` stops. */
function nearestLang(host: Element): string {
  const found = host.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const root = host.getRootNode();
  return found ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}
