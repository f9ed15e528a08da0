import '../ui/tokens.css';
import '../ui/button.css';
import '../ui/field.css';
import { openFrame } from './open-frame.tsx';
import { parentWindow } from './outside/outside.ts';
import { openStore } from './storage/open-store.ts';
import { workerBlinder } from './tokens/worker-blinder.ts';

/** The page in the iframe: its own origin, its own everything. */
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
