import { NotSignedIn } from '../transport/bearer.ts';

const PATIENCE_MS = 10_000;

/**
 * Asks the host for a new token where the element has only a `token` attribute: the host hears the event `applaus-token`
 * and sets the attribute.
 */
export function askHost(host: HTMLElement, refused: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const token = host.getAttribute('token');
      if (token && token !== refused) settle(() => resolve(token));
    };
    const settle = (end: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      end();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => settle(() => reject(new NotSignedIn('no new token'))), refused ? PATIENCE_MS : 0);
    observer.observe(host, { attributeFilter: ['token'] });
    host.dispatchEvent(new CustomEvent('applaus-token', { bubbles: true, composed: true }));
  });
}
