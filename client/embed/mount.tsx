import { createRoot, type Root } from 'react-dom/client';
import { capabilities } from '../capabilities.ts';
import type { Early } from '../transport/early.ts';
import { adopt } from '../ui/style.ts';
import tokens from '../ui/tokens.css?inline';
import { uiWords } from '../ui/ui-words.ts';
import { Widget } from '../widget.tsx';
import { stopOwnKeys } from './own-keys.ts';
import type { Settings } from './read-settings.ts';
import { enterSession, leaveSession, type Session } from './session.ts';

export interface Mounted {
  /** An attribute of the element changed. */
  update(): void;
  unmount(): void;
}

/** `read` is the loader's, as is what it has asked `early`. */
export function mount(host: HTMLElement, shape: string, read: () => Settings, early?: Early): Mounted {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adopt(shadow, tokens);
  const root = createRoot(shadow);
  let shown: { settings: Settings; session: Session } | undefined;

  const update = () => {
    const settings = read();
    const before = shown;
    const session = enterSession(host, settings, update, early);
    const current = { settings, session };
    shown = current;
    if (before && before.session !== session) leaveSession(before.session, update);
    // A token of another person makes this function run once more before `put` returns.
    if (settings.token && settings.token !== before?.settings.token) session.bearer.put(settings.token);
    const isOther = before?.session !== session || before.settings.address !== settings.address;
    if (shown === current && isOther) render(root, shadow, shape, shown);
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
  const { lang, address } = settings;
  const { id, client } = session;
  root.render(<Widget key={id} shadow={shadow} shape={shape} lang={lang} client={client} address={address} />);
}
