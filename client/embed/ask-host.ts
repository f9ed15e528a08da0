import { NotSignedIn } from '../transport/bearer.ts';
import { setupMistake } from '../transport/setup-mistake.ts';

const TIMEOUT_MS = 10_000;

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
    const missing = () => (refused ? new NotSignedIn('no new token') : setupMistake(withoutToken(host)));
    const timer = setTimeout(() => settle(() => reject(missing())), refused ? TIMEOUT_MS : 0);
    observer.observe(host, { attributeFilter: ['token'] });
    host.dispatchEvent(new CustomEvent('applaus-token', { bubbles: true, composed: true }));
  });
}

function withoutToken(host: HTMLElement): string {
  const name = host.localName;
  return `<${name}> has neither a token-url nor a token; expected <${name} token-url="/an-address-of-your-intranet">.`;
}
