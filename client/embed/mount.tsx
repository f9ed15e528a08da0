import { createRoot, type Root } from 'react-dom/client';
import { capabilities } from '../capabilities.ts';
import { adopt } from '../ui/style.ts';
import tokens from '../ui/tokens.css?inline';
import { uiWords } from '../ui/ui-words.ts';
import { Widget } from '../widget.tsx';
import { stopOwnKeys } from './own-keys.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { enterSession, leaveSession, type Session } from './session.ts';

export interface Mounted {
  /** An attribute of the element changed. */
  update(): void;
  unmount(): void;
}

export function mount(host: HTMLElement, shape: string, home: string): Mounted {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adopt(shadow, tokens);
  const root = createRoot(shadow);
  let shown: { settings: Settings; session: Session } | undefined;

  const update = () => {
    const settings = readSettings(host, home);
    const before = shown;
    const session = enterSession(host, settings, update);
    const current = { settings, session };
    shown = current;
    if (before && before.session !== session) leaveSession(before.session, update);
    // A token of another person makes this function run once more before `put` returns.
    if (settings.token && settings.token !== before?.settings.token) session.bearer.put(settings.token);
    if (shown === current && before?.session !== session) render(root, shadow, shape, shown);
  };

  const page = new MutationObserver(update);
  page.observe(document.documentElement, { attributeFilter: ['lang'] });
  const letKeysPass = stopOwnKeys(host);
  update();
  return {
    update,
    unmount() {
      page.disconnect();
      letKeysPass();
      root.unmount();
      if (shown) leaveSession(shown.session, update);
    },
  };
}

function render(root: Root, shadow: ShadowRoot, shape: string, shown: { settings: Settings; session: Session }): void {
  const { settings, session } = shown;
  for (const texts of [uiWords, ...capabilities.map(({ firstTexts }) => firstTexts)])
    void texts?.preload(settings.lang);
  // Fetching the token begins beside the texts; a failure is reported by the first request.
  session.bearer.current().catch(() => {});
  root.render(<Widget key={session.id} shadow={shadow} shape={shape} lang={settings.lang} client={session.client} />);
}
