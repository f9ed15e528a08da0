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
  /** False without https, where browsers offer no cryptography and the frame can only say so. */
  isSecure: boolean;
  openStore: () => Promise<Store>;
  openBlinder: () => Blinder;
  fetch: typeof fetch;
  letterbox: URL;
  now: () => number;
}

/** What belongs to one person while they use the frame. */
interface Session {
  personId: string;
  door: Door;
  desk: Shared['desk'];
  stop: () => void;
}

/** The frame while it is open: what it was set up with, who uses it, and what the page outside said last. */
interface OpenFrame extends FrameSetup {
  calls: ReturnType<typeof issueCalls>;
  room: ReturnType<typeof frameHeights>;
  blinder: Blinder | undefined;
  session: Session | undefined;
  last: { hello?: Hello; show?: Show };
}

/** Listens to the page outside and shows what it asks for, in the order in which it asks. */
export function openFrame(setup: FrameSetup): void {
  const { outside, root } = setup;
  const frame: OpenFrame = {
    ...setup,
    calls: issueCalls(outside),
    room: frameHeights(outside),
    blinder: setup.isSecure ? setup.openBlinder() : undefined,
    session: undefined,
    last: {},
  };
  new ResizeObserver(() => fitHeight(frame)).observe(root);
  let queue = Promise.resolve();
  outside.listen((message) => {
    queue = queue.then(() => handle(frame, message)).catch((error: unknown) => console.error(error));
  });
}

async function handle(frame: OpenFrame, message: FromOutside): Promise<void> {
  if (message.type === 'hello') return greet(frame, message);
  if (message.type === 'issued') return frame.calls.answered(message);
  if (message.type !== 'show') return;
  frame.last.show = message;
  frame.room.restart();
  requestAnimationFrame(() => fitHeight(frame));
  if (frame.session) goTo(frame, frame.session.door, screenOf(message));
}

/** Applies the theme, the language and the desk of the host page; another person gets a new session. */
async function greet(frame: OpenFrame, hello: Hello): Promise<void> {
  frame.last.hello = hello;
  applyTheme(document.documentElement, hello.theme);
  if (frame.isSecure && frame.session?.personId !== hello.person) {
    frame.session?.stop();
    frame.session = await begin(frame, hello);
    if (frame.last.show) goTo(frame, frame.session.door, screenOf(frame.last.show));
  }
  frame.session?.door.change({ lang: hello.lang, desk: hello.desk });
  await paint(frame, hello);
}

async function begin({ calls, blinder, outside, ...setup }: OpenFrame, hello: Hello): Promise<Session> {
  const store = await setup.openStore();
  const person = await personKey(store, hello.person);
  const { fetch, letterbox, now } = setup;
  const door = openDoor({ store, person, blinder: blinder!, outside, issue: calls.ask, fetch, letterbox, now }, hello);
  const stop = startRefreshing(door, () => document.visibilityState === 'visible');
  return { personId: hello.person, door, desk: { draft: undefined }, stop };
}

async function paint(frame: OpenFrame, { lang }: Hello): Promise<void> {
  const words = await frameWords(lang);
  document.documentElement.lang = lang;
  const { session, root } = frame;
  if (!session) return render(<Insecure words={words} />, root);
  const { personId, door, desk } = session;
  const go = (screen: Screen) => goTo(frame, door, screen);
  render(<Frame key={personId} door={door} words={words} desk={desk} goTo={go} />, root);
}

function goTo(frame: OpenFrame, door: Door, screen: Screen): void {
  const { unsaved } = door.state;
  // A sent letter's screen comes back until the person says that the receipt is safe, since it is shown only there.
  door.change({ screen: screen.name === 'write' && unsaved ? { name: 'sent', ...unsaved } : screen });
  requestAnimationFrame(() => fitHeight(frame));
}

/** Sizes the frame by its own width, since a scroll bar makes its content narrower. */
function fitHeight({ room, session }: OpenFrame): void {
  room.fit(session ? outerScreen(session.door.state.screen) : 'me-too', window.innerWidth);
}
