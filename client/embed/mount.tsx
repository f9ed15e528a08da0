import { createRoot, type Root } from 'react-dom/client';
import { capabilities } from '../capabilities.ts';
import { adopt } from '../ui/style.ts';
import tokens from '../ui/tokens.css?inline';
import { uiWords } from '../ui/ui-words.ts';
import { Widget } from '../widget.tsx';
import { readSettings, type Settings } from './read-settings.ts';
import { enterSession, leaveSession, type Session, sessionKey } from './session.ts';

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
    shown = { settings, session: enterSession(host, settings) };
    if (before) leaveSession(before.settings);
    if (settings.token) shown.session.bearer.put(settings.token);
    if (!before || sessionKey(before.settings) !== sessionKey(settings)) render(root, shadow, shape, shown);
  };

  const page = new MutationObserver(update);
  page.observe(document.documentElement, { attributeFilter: ['lang'] });
  update();
  return {
    update,
    unmount() {
      page.disconnect();
      root.unmount();
      if (shown) leaveSession(shown.settings);
    },
  };
}

function render(root: Root, shadow: ShadowRoot, shape: string, shown: { settings: Settings; session: Session }): void {
  const { settings, session } = shown;
  for (const texts of [uiWords, ...capabilities.map(({ firstTexts }) => firstTexts)])
    void texts?.preload(settings.lang);
  // Fetching the token begins beside the texts; a failure is reported by the first request.
  session.bearer.current().catch(() => {});
  root.render(
    <Widget key={sessionKey(settings)} shadow={shadow} shape={shape} lang={settings.lang} client={session.client} />,
  );
}
