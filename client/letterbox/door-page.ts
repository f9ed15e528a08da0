import '../ui/tokens.css';
import '../ui/button.css';
import '../ui/field.css';
import { openFrame } from './open-frame.tsx';
import { parentWindow } from './outside/outside.ts';
import { startWorker } from './worker/start-worker.ts';

const page = new URL(document.baseURI);

/** The entry of the page in the iframe, which has an origin of its own. */
openFrame({
  root: document.getElementById('door')!,
  outside: parentWindow(window),
  isSecure: window.isSecureContext && crypto.subtle !== undefined,
  isIntercepted: async () => (await serviceWorkers()).length > 0,
  startWorker,
  locks: navigator.locks,
  clearStorage: () => loadOnce(new URL('clear', page)),
  restart: () => {
    location.reload();
    return new Promise(() => {});
  },
  fetch: (...request) => fetch(...request),
  letterbox: new URL('../', page),
  now: Date.now,
  rewriteEvery: 10_000,
});

/** Loads a page of our own origin where nobody sees it, for what its headers do, and forgets it. */
function loadOnce(url: URL): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url.href;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      frame.remove();
      resolve();
    });
    document.body.append(frame);
  });
}

/** The service workers of our own origin. A browser that gives a frame of another site none refuses the question. */
async function serviceWorkers(): Promise<readonly unknown[]> {
  return (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
}
