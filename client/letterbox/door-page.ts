import '../ui/tokens.css';
import '../ui/button.css';
import '../ui/field.css';
import { openFrame } from './open-frame.tsx';
import { parentWindow } from './outside/outside.ts';
import { openStore } from './storage/open-store.ts';
import { workerBlinder } from './tokens/worker-blinder.ts';

/** The entry of the page in the iframe, which has an origin of its own. */
openFrame({
  root: document.getElementById('door')!,
  outside: parentWindow(window),
  isSecure: window.isSecureContext && crypto.subtle !== undefined,
  openStore,
  openBlinder: workerBlinder,
  fetch: (...request) => fetch(...request),
  letterbox: new URL('../', document.baseURI),
  now: Date.now,
});
