import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type FrameHands, frameHands } from './frame-hands.ts';

/** What a script of the host page is given of long tasks and long frames. */
export interface Seen {
  entryType: string;
  name: string;
  startTime: number;
  duration: number;
}

export interface QuietVisit {
  context: BrowserContext;
  page: Page;
  hands: FrameHands;
  /** The frame begins, slowed from its first line of script on. */
  begin: () => Promise<void>;
  /** Everything that the host page was given so far. */
  seen: () => Promise<Seen[]>;
}

interface VisitOptions {
  browser: Browser;
  address: string;
  /** How many times slower than this machine. */
  rate: number;
  /** How often the frame rewrites its file, in ms: a letter waits for that. */
  rewriteEvery: number;
}

/** A phone on a page with the letter frame, both slowed down; a script of the page listens for long tasks. */
export async function openQuietVisit({ browser, address, rate, rewriteEvery }: VisitOptions): Promise<QuietVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.addInitScript(listenOutside);
  await context.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch();
    const built = await response.text();
    const body = built.replace(/rewriteEvery:1e4\b/, `rewriteEvery:${rewriteEvery}`);
    if (body === built) throw new Error('the frame rewrites its file at another rhythm');
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  await page.goto(address);
  const hands = frameHands(page);
  await hands.appears('#door');
  await slowDown(context, page, hands, rate);
  const begin = async () => {
    const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/letterbox/door/'));
    await hands.inside().evaluate(() => location.reload());
    await loaded;
    await page.evaluate(() => Object.assign(window, { isGreeting: true }));
  };
  return { context, page, hands, begin, seen: () => page.evaluate(() => Reflect.get(window, 'seen') as Seen[]) };
}

/** Each process by itself; without one of its own, the frame is slowed with the page around it. */
async function slowDown(context: BrowserContext, page: Page, hands: FrameHands, rate: number): Promise<void> {
  const own = await context.newCDPSession(hands.inside()).catch(() => undefined);
  for (const session of [await context.newCDPSession(page), own]) {
    await session?.send('Emulation.setCPUThrottlingRate', { rate });
  }
}

/** Listens as a script of the intranet would, and answers the frame once it is asked to. */
function listenOutside(): void {
  if (window.parent !== window) return;
  const seen: object[] = [];
  Object.assign(window, { seen, isGreeting: false });
  const hear = (list: PerformanceObserverEntryList) => {
    for (const { entryType, name, startTime, duration } of list.getEntries()) {
      seen.push({ entryType, name, startTime, duration });
    }
  };
  for (const type of ['longtask', 'long-animation-frame']) {
    new PerformanceObserver(hear).observe({ type, buffered: true });
  }
  const wait = (event: Event) => Reflect.get(window, 'isGreeting') || event.stopImmediatePropagation();
  addEventListener('message', wait, true);
}
