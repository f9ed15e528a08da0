/** @jsxImportSource preact */
import { render } from 'preact';
import type { Shared } from './controls/door-context.tsx';
import { type Door, openDoor } from './door/door.ts';
import { startRefreshing } from './door/refresh.ts';
import { renewOffers } from './door/renew-offers.ts';
import { outerScreen, type Screen, screenOf } from './door/screen.ts';
import { warnBeforeLeaving } from './door/warn-before-leaving.ts';
import { applyTheme } from './outside/apply-theme.ts';
import { frameHeights } from './outside/frame-heights.ts';
import { issueCalls } from './outside/issue-calls.ts';
import type { FromOutside, Hello, Show } from './outside/messages.ts';
import type { Outside } from './outside/outside.ts';
import { Frame, Refusal } from './screens/frame.tsx';
import { type Disk, openStore } from './storage/open-store.ts';
import { frameWords } from './words/frame-words.ts';
import type { Work } from './worker/work.ts';

export interface FrameSetup {
  root: HTMLElement;
  outside: Outside;
  /** False without https, where browsers offer no cryptography and the frame can only say so. */
  isSecure: boolean;
  /** Whether a service worker of our own origin, which has none, could read along. */
  isIntercepted: () => Promise<boolean>;
  startWorker: () => Work;
  locks: Disk['locks'];
  clearStorage: Disk['clear'];
  restart: Disk['restart'];
  fetch: typeof fetch;
  letterbox: URL;
  now: () => number;
  /** How often the file is rewritten, in ms; a letter waits for that. */
  rewriteEvery: number;
}

/** What belongs to one person while they use the frame. */
interface Session {
  personId: string;
  door: Door;
  desk: Shared['desk'];
  /** Those that the host page brought last. */
  storageKeys: { newest: Hello['storageKeys'] };
  stop: () => void;
}

/** The frame while it is open: what it was set up with, who uses it, and what the page outside said last. */
interface OpenFrame extends FrameSetup {
  calls: ReturnType<typeof issueCalls>;
  room: ReturnType<typeof frameHeights>;
  worker: Work | undefined;
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
    worker: setup.isSecure ? setup.startWorker() : undefined,
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
    frame.session = (await frame.isIntercepted()) ? undefined : await begin(frame, hello);
    if (frame.session && frame.last.show) goTo(frame, frame.session.door, screenOf(frame.last.show));
  }
  if (frame.session) frame.session.storageKeys.newest = hello.storageKeys;
  const door = frame.session?.door;
  door?.change({ lang: hello.lang, desk: hello.desk });
  if (door) void renewOffers(door);
  await paint(frame, hello);
}

async function begin(frame: OpenFrame, hello: Hello): Promise<Session> {
  const { calls, outside, locks, fetch, letterbox, now, rewriteEvery, clearStorage: clear, restart } = frame;
  const work = frame.worker!;
  const storageKeys = { newest: hello.storageKeys };
  const store = await openStore({ files: work, locks, clear, restart }, hello.person, () => storageKeys.newest);
  const setup = { store, locks, work, outside, issue: calls.ask, issueRound: calls.askForRound, fetch, letterbox, now };
  const door = openDoor({ ...setup, rewriteEvery }, hello);
  const stops = [startRefreshing(door, document), warnBeforeLeaving(door, window)];
  const stop = () => stops.forEach((each) => void each());
  return { personId: hello.person, door, desk: { draft: undefined }, storageKeys, stop };
}

async function paint(frame: OpenFrame, { lang }: Hello): Promise<void> {
  const words = await frameWords(lang);
  document.documentElement.lang = lang;
  const { session, root } = frame;
  if (!session) return render(<Refusal {...(frame.isSecure ? words.intercepted : words.insecure)} />, root);
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
