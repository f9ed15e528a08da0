/** @jsxImportSource preact */
import { render } from 'preact';
import type { Shared } from './controls/door-context.tsx';
import { type Door, openDoor } from './door/door.ts';
import { startRefreshing } from './door/refresh.ts';
import { outerScreen, type Screen, screenOf } from './door/screen.ts';
import { applyTheme } from './outside/apply-theme.ts';
import { frameHeights } from './outside/frame-heights.ts';
import { issueCalls } from './outside/issue-calls.ts';
import type { FromOutside, Hello, Show } from './outside/messages.ts';
import type { Outside } from './outside/outside.ts';
import { Frame, Insecure } from './screens/frame.tsx';
import type { Store } from './storage/store.ts';
import { personKey } from './storage/stored.ts';
import type { Blinder } from './tokens/blinder.ts';
import { frameWords } from './words/frame-words.ts';

export interface FrameSetup {
  root: HTMLElement;
  outside: Outside;
  /** Without https there is no cryptography, and the frame does nothing but say so. */
  isSecure: boolean;
  openStore: () => Promise<Store>;
  openBlinder: () => Blinder;
  fetch: typeof fetch;
  letterbox: URL;
  now: () => number;
}

/** One person's time in the frame. */
interface Session {
  personId: string;
  door: Door;
  desk: Shared['desk'];
  stop: () => void;
}

/** Listens to the page outside and shows what it asks for, in the order in which it asks. */
export function openFrame(setup: FrameSetup): void {
  const { outside, root } = setup;
  const calls = issueCalls(outside);
  const room = frameHeights(outside);
  const blinder = setup.isSecure ? setup.openBlinder() : undefined;
  let session: Session | undefined;
  let last: { hello?: Hello; show?: Show } = {};
  let queue = Promise.resolve();

  // The width of the frame itself: that of what is in it is another one where a bar scrolls it.
  const fit = () => room.fit(session ? outerScreen(session.door.state.screen) : 'me-too', window.innerWidth);
  new ResizeObserver(fit).observe(root);

  const paint = async () => {
    const { hello } = last;
    if (!hello) return;
    const words = await frameWords(hello.lang);
    document.documentElement.lang = hello.lang;
    if (!session) return render(<Insecure words={words} />, root);
    const { personId, door, desk } = session;
    render(<Frame key={personId} door={door} words={words} desk={desk} goTo={(screen) => goTo(door, screen)} />, root);
  };

  const goTo = (door: Door, screen: Screen) => {
    const { unsaved } = door.state;
    // A receipt is shown once, and until the person says that it is safe.
    door.change({ screen: screen.name === 'write' && unsaved ? { name: 'sent', ...unsaved } : screen });
    requestAnimationFrame(fit);
  };

  const begin = async (hello: Hello): Promise<Session> => {
    const store = await setup.openStore();
    const person = await personKey(store, hello.person);
    const { fetch, letterbox, now } = setup;
    const door = openDoor(
      { store, person, blinder: blinder!, outside, issue: calls.ask, fetch, letterbox, now },
      hello,
    );
    const stop = startRefreshing(door, () => document.visibilityState === 'visible');
    return { personId: hello.person, door, desk: { draft: undefined }, stop };
  };

  const greeted = async (hello: Hello) => {
    last = { ...last, hello };
    applyTheme(document.documentElement, hello.theme);
    if (setup.isSecure && session?.personId !== hello.person) {
      session?.stop();
      session = await begin(hello);
      if (last.show) goTo(session.door, screenOf(last.show));
    }
    session?.door.change({ lang: hello.lang, desk: hello.desk });
    await paint();
  };

  const heard = async (message: FromOutside) => {
    if (message.type === 'hello') return greeted(message);
    if (message.type === 'issued') return calls.answered(message);
    if (message.type !== 'show') return;
    last = { ...last, show: message };
    room.restart();
    requestAnimationFrame(fit);
    if (session) goTo(session.door, screenOf(message));
  };

  outside.listen((message) => {
    queue = queue.then(() => heard(message)).catch((error: unknown) => console.error(error));
  });
}
