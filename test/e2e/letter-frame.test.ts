import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk, Show } from '../../client/letterbox/outside/messages.ts';
import { openBrowser } from '../support/browser.ts';
import { type LetterSite, startLetterSite } from '../support/letter-site.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const CANARY = 'Een kanarie die nergens gezien mag worden';

interface Settings {
  person?: string;
  lang?: 'nl' | 'en';
  scheme?: 'light' | 'dark';
  show?: Partial<Show>;
  desk?: Partial<Desk>;
}

/** The longest that management can answer, and what its reporter wrote after it at length. */
function longestAnswer() {
  const said = { by: 'Saskia Nijland', text: 'We meten die zes minuten niet meer, want '.repeat(50).slice(0, 2_000) };
  const done = { remedy: 'STRICTER_PRIORITIES', by_when: '2026-12-11', day: '2026-11-27' } as const;
  const own = { by: null, text: CANARY.repeat(40), remedy: null, by_when: null, day: '2026-11-28' } as const;
  return {
    ...{ version: 2, title: `${'Zes minuten '.repeat(9)}is te kort`, state: 'CLOSED' as const },
    letter: { obstacle: CANARY, cost: '', lang: 'nl' as const },
    turns: [
      { number: 1, act: 'CLOSED' as const, ...said, ...done },
      { number: 2, act: 'NOT_SOLVED' as const, ...own },
    ],
  };
}

describe('the letter frame in a page of another origin', () => {
  let site: LetterSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startLetterSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function profile(width = 1_000): Promise<BrowserContext> {
    return browser.newContext({ viewport: { width, height: 900 } });
  }

  async function open(context: BrowserContext, settings: Settings = {}) {
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url().startsWith(site.frame)) requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await page.goto(`${site.page}#${encodeURIComponent(JSON.stringify(settings))}`);
    const frame = page.frameLocator('iframe');
    if (settings.show?.screen !== 'hidden') await frame.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => requests.join(' ')).toMatch(/\/offers\/[0-9a-f]{64}.bin/);
    return { page, frame, complaints, requests };
  }

  async function fill(frame: FrameLocator, obstacle = CANARY) {
    await frame.getByText(/Je kunt deze week nog/).waitFor();
    await frame.getByRole('radio', { name: /^Cijfers/ }).check();
    await frame.getByLabel('In één regel').fill('Zes minuten is te kort');
    await frame.getByLabel('Vertel: hoe gaat het nu?').fill(obstacle);
  }

  async function write(frame: FrameLocator, obstacle = CANARY) {
    await fill(frame, obstacle);
    await frame.getByRole('button', { name: 'Doe op de post' }).click();
  }

  const receiptIn = async (frame: FrameLocator) => {
    await frame.locator('.groups li').nth(6).waitFor();
    return (await frame.locator('.groups li').allTextContents()).join('-');
  };

  test('works under its strict policy with Trusted Types, without a complaint', async () => {
    const context = await profile();
    const { frame, complaints } = await open(context);
    await write(frame);
    await frame.getByText('Je brief ligt in de bus.').waitFor();
    expect(site.world.posted.at(-1)!.texts).toContain(CANARY);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('posts one size and nothing that says who', async () => {
    const context = await profile();
    await context.addCookies([{ name: 'who', value: 'sanne', url: site.frame }]);
    const { page, frame } = await open(context);
    const posted = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/letters'));
    await write(frame);
    const request = await posted;
    const headers = await request.allHeaders();
    expect(Object.keys(headers).filter((name) => /cookie|referer|auth|trace|request-id/.test(name))).toEqual([]);
    expect(headers['content-length']).toBe('8192');
    await frame.getByText('Je brief ligt in de bus.').waitFor();
    await context.close();
  });

  test('makes the same requests for a writer and for somebody who never writes, but for the letter', async () => {
    const [writing, silent] = [await profile(), await profile()];
    const [writer, other] = [await open(writing), await open(silent, { show: { screen: 'hidden' } })];
    await write(writer.frame);
    await writer.frame.getByText('Je brief ligt in de bus.').waitFor();
    expect(writer.requests.filter((request) => request !== 'POST /letterbox/letters').toSorted()).toEqual(
      other.requests.toSorted(),
    );
    expect(writer.requests.filter((request) => request === 'POST /letterbox/letters')).toHaveLength(1);
    await writing.close();
    await silent.close();
  });

  test('lets no key, text or receipt out to the page around it', async () => {
    const context = await profile();
    await context.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (window.parent !== window) return;
      for (const name of ['keydown', 'input', 'paste', 'change']) addEventListener(name, () => heard.push(name), true);
      const before = window.fetch;
      window.fetch = (...request) => {
        heard.push(`fetch ${JSON.stringify(request)}`);
        return before(...request);
      };
      const { open, send } = XMLHttpRequest.prototype;
      Object.assign(XMLHttpRequest.prototype, {
        open(...request: Parameters<typeof open>) {
          heard.push(`xhr ${request[1]}`);
          return open.apply(this, request);
        },
        send(body: string) {
          heard.push(`xhr ${body}`);
          return send.call(this, body);
        },
      });
      navigator.sendBeacon = (...request) => heard.push(`beacon ${JSON.stringify(request)}`) > 0;
      navigator.serviceWorker.addEventListener('message', ({ data }) => heard.push(`worker ${data.worker}`));
    });
    const first = await context.newPage();
    await first.goto(site.page);
    await first.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    await first.close();
    const { page, frame } = await open(context);
    // The spies do hear what the page itself does.
    await page.evaluate(() => {
      void fetch('/own-fetch', { method: 'POST', body: 'own body' });
      navigator.sendBeacon('/own-beacon');
      const request = new XMLHttpRequest();
      request.open('POST', '/own-xhr');
      request.send('own body');
    });
    await expect
      .poll(() => page.evaluate(() => String(Reflect.get(window, 'heard'))))
      .toMatch(/worker \S*\/own-xhr own body/);
    await write(frame);
    const receipt = await receiptIn(frame);
    await frame.getByText('Je brief ligt in de bus.').waitFor();
    const outside = await page.evaluate(() =>
      JSON.stringify([Reflect.get(window, 'heard'), Reflect.get(window, 'said')]),
    );
    for (const own of ['fetch ["/own-fetch"', 'xhr /own-xhr', 'beacon ["/own-beacon"', 'worker ']) {
      expect(outside).toContain(JSON.stringify(own).slice(1, -1));
    }
    for (const secret of [CANARY, 'Zes minuten', ...receipt.split('-'), 'keydown', 'input', '/letters']) {
      expect(outside).not.toContain(secret);
    }
    await context.close();
  });

  test('says so when the page around it takes the keyboard away in the middle of a word', async () => {
    const context = await profile();
    const { page, frame } = await open(context, { lang: 'nl' });
    const field = frame.getByLabel('Vertel: hoe gaat het nu?');
    const warning = frame.getByText(/heeft je toetsenbord overgenomen/);
    await field.pressSequentially('De kassa');
    await page.keyboard.press('Tab');
    await field.focus();
    expect(await warning.count()).toBe(0);
    await field.pressSequentially(' is');
    await page.evaluate(() => {
      const thief = document.body.appendChild(document.createElement('input'));
      thief.focus();
    });
    await page.keyboard.type(' traag');
    await warning.waitFor();
    expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe(' traag');
    await field.pressSequentially('!');
    await warning.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('De kassa is!');
    await context.close();
  });

  test('shows a script of the same site none of its long tasks', async () => {
    const context = await profile();
    const { page } = await open(context);
    await page.evaluate(() => {
      const entries: string[] = [];
      Object.assign(window, { entries });
      const hear = (list: PerformanceObserverEntryList) =>
        void entries.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
      new PerformanceObserver(hear).observe({ entryTypes: ['longtask', 'long-animation-frame'] });
    });
    const work = () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          const until = performance.now() + 400;
          while (performance.now() < until);
          resolve();
        }),
      );
    const heard = () => page.evaluate(() => (Reflect.get(window, 'entries') as string[]).join());
    await page.frames()[1]!.evaluate(work);
    // The page's own work is seen, and so would be the frame's, which came before it.
    await page.evaluate(work);
    await expect.poll(heard).toMatch(/"name":"self"/);
    expect(await heard()).not.toMatch(/descendant|iframe/);
    await context.close();
  });

  test('opens a letter in a second browser with the receipt, and asks for nothing', async () => {
    const [first, second] = [await profile(), await profile()];
    const writer = await open(first);
    await write(writer.frame);
    const receipt = await receiptIn(writer.frame);
    await writer.frame.getByText('Je brief ligt in de bus.').waitFor();
    await site.world.deliver([{ to: site.world.posted.at(-1)!, answer: { title: 'Zes minuten', state: 'ASKED' } }]);
    const reader = await open(second, { show: { screen: 'letters' } });
    await expect.poll(() => reader.requests.join(' ')).toContain(site.world.segmentPath(1));
    const before = reader.requests.length;
    await reader.frame.getByRole('button', { name: 'Voer een ontvangstbewijs in' }).click();
    await reader.frame.getByLabel('Ontvangstbewijs', { exact: true }).fill(receipt);
    await reader.frame.getByRole('button', { name: 'Open mijn brief' }).click();
    await reader.frame.getByRole('heading', { name: 'Zes minuten' }).waitFor();
    expect(reader.requests.slice(before)).toEqual([]);
    await first.close();
    await second.close();
  });

  test('never spends one token for two letters in two tabs', async () => {
    const context = await profile();
    const before = site.world.posted.length;
    await context.clock.install();
    const [one, other] = [await open(context), await open(context)];
    const tabs = [one, other];
    await Promise.all(tabs.map(({ frame }) => write(frame)));
    await Promise.all(tabs.map(({ frame }) => frame.getByText('Je brief ligt in de bus.').waitFor()));
    const tokens = site.world.posted.slice(before).map(({ body }) => body.subarray(106, 138).toString('hex'));
    expect(new Set(tokens).size).toBe(2);
    // Each tab writes with the next minute.
    for (const { page } of tabs) await page.clock.fastForward(61_000);
    await one.page.waitForTimeout(1_000);
    const third = await open(context);
    await third.frame.getByText('Je kunt deze week nog 1 brief schrijven.').waitFor();
    await context.close();
  });

  test('says so where the browser keeps nothing, and works all the same', async () => {
    const context = await profile();
    // As private windows do, in the Worker, which alone opens files.
    await context.route('**/frame.worker-*.js', async (route) => {
      const response = await route.fetch();
      const refuse =
        'StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException("", "SecurityError"));';
      await route.fulfill({ response, body: `${refuse}${await response.text()}` });
    });
    const { frame } = await open(context);
    await frame.getByText(/Deze browser bewaart hier niets/).waitFor();
    await write(frame);
    await frame.getByText('Je brief ligt in de bus.').waitFor();
    await context.close();
  });

  test('is as high for who wrote and has no stamps left as for who never wrote, whatever the page asks and at any width', async () => {
    const context = await profile();
    const { page, frame } = await open(context);
    const frameHeights = () => page.evaluate(heightsOfScreens);
    await frame.getByText(/Je kunt deze week nog/).waitFor();
    const never = await frameHeights();
    expect(new Set(never.map((each) => each.split(' ')[0]))).toEqual(new Set(['write', 'letters', 'me-too', 'about']));
    for (let letter = 0; letter < 3; letter += 1) {
      await write(frame);
      await frame.getByText('Je brief ligt in de bus.').waitFor();
      expect(await frameHeights()).toEqual(never);
      await frame.getByRole('checkbox', { name: /Bewaar/ }).check();
      await frame.getByRole('button', { name: 'Klaar' }).click();
      await page.evaluate(() => Reflect.get(window, 'say')({ type: 'show', screen: 'write' }));
    }
    await frame.getByText('Je postzegels voor deze week zijn op').waitFor();
    expect(await frameHeights()).toEqual(never);
    await context.close();
  });

  test.each(['nl', 'en'] as const)(
    'has the height for the longest answer with the form below it, in %s',
    async (lang) => {
      const context = await profile();
      const { frame } = await open(context);
      await write(frame);
      const receipt = await receiptIn(frame);
      await frame.getByText('Je brief ligt in de bus.').waitFor();
      const to = site.world.posted.at(-1)!;
      await site.world.deliver([{ to, answer: longestAnswer() }]);
      const reader = await open(context, { lang, show: { screen: 'letters' } });
      await reader.frame.getByRole('button', { name: /^(Voer een ontvangstbewijs in|Enter a receipt)/ }).click();
      await reader.frame.getByLabel(/^(Ontvangstbewijs|Receipt)$/).fill(receipt);
      await expect.poll(() => reader.requests.join(' ')).toContain(site.world.segmentPath(site.world.segments.size));
      await reader.frame.getByRole('button', { name: /^(Open mijn brief|Open my letter)/ }).click();
      await reader.frame.getByText('We meten die zes minuten').first().waitFor();
      await reader.frame.getByRole('textbox').waitFor();
      // The narrowest of each class; a column of 280 pixels leaves 264 of them.
      for (const width of [700, 440, 340, 264]) {
        await reader.page.locator('iframe').evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
        const overflow = () => reader.frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
        await expect.poll(overflow).toBe(0);
      }
      await context.close();
    },
  );

  test.each([
    [1_000, 900],
    [390, 480],
  ])('scrolls nothing outside when a letter is sent or opened, at %i by %i pixels', async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const expectQuiet = async (page: Page, press: Locator, then: Locator) => {
      await press.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      const scrolls = await page.evaluateHandle(() => {
        const places: number[] = [];
        addEventListener('scroll', () => places.push(scrollY));
        return places;
      });
      await press.click();
      await then.waitFor();
      // Longer than it takes to tell of a scroll.
      await page.waitForTimeout(300);
      expect(await scrolls.jsonValue()).toEqual([]);
    };
    const { page, frame } = await open(context);
    await fill(frame);
    const sent = frame.getByRole('heading', { name: 'Op de post' });
    await expectQuiet(page, frame.getByRole('button', { name: 'Doe op de post' }), sent);
    // And who wrote it sees so without looking for it: at the top of what is in sight.
    const topOf = async (element: Locator) => (await element.boundingBox())!.y;
    await expect.poll(() => topOf(sent)).toBeLessThan(height / 2);
    expect(await topOf(sent)).toBeGreaterThan(0);
    const receipt = await receiptIn(frame);
    await frame.getByText('Je brief ligt in de bus.').waitFor();
    await site.world.deliver([{ to: site.world.posted.at(-1)!, answer: { title: 'Zes minuten', state: 'ASKED' } }]);
    const reader = await open(context, { show: { screen: 'letters' } });
    await reader.frame.getByRole('button', { name: 'Voer een ontvangstbewijs in' }).click();
    await reader.frame.getByLabel('Ontvangstbewijs', { exact: true }).fill(receipt);
    const opened = reader.frame.getByRole('heading', { level: 1, name: 'Zes minuten' });
    await expect.poll(() => reader.requests.join(' ')).toContain(site.world.segmentPath(site.world.segments.size));
    await expectQuiet(reader.page, reader.frame.getByRole('button', { name: 'Open mijn brief' }), opened);
    await context.close();
  });

  describe.each([
    [280, 'light', 'nl'],
    [480, 'dark', 'en'],
    [1_200, 'light', 'en'],
    [1_200, 'dark', 'nl'],
  ] as const)('at %i pixels, %s, in %s', (width, scheme, lang) => {
    const screens: [string, Partial<Show>][] = [
      ['write', { screen: 'write' }],
      ['letters', { screen: 'letters' }],
      ['me too', { screen: 'me-too', blocker: '0199e0aa-0000-4000-8000-00000000000b', title: 'Vier formulieren' }],
      ['about', { screen: 'about' }],
    ];
    test.each(screens)('%s fits, and axe finds nothing', async (_, show) => {
      const context = await profile(width);
      const { page } = await open(context, { lang, scheme, show });
      expect(await looksIn(page)).toEqual({ tooWide: false, violations: [] });
      await context.close();
    });
  });
});

/** What a script of the page can ask for at any time: each screen at several widths, and how high the frame then is. */
async function heightsOfScreens(): Promise<string[]> {
  const { say, said } = window as unknown as {
    say: (message: object) => void;
    said: { type: string; pixels: number }[];
  };
  const frame = document.querySelector('iframe')!;
  const blocker = '0199e0aa-0000-4000-8000-00000000000b';
  const found: string[] = [];
  for (const screen of ['letters', 'me-too', 'about', 'write']) {
    for (const width of [300, 480, 850]) {
      said.length = 0;
      frame.style.width = `${width}px`;
      say({ type: 'show', screen: 'hidden' });
      say({ type: 'show', screen, blocker, title: 'Vier formulieren' });
      const last = () => said.findLast(({ type }) => type === 'height');
      // A busy machine may take longer over the first one; a second would come right behind it.
      for (let waits = 0; waits < 40 && (waits === 0 || !last()); waits += 1) {
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      found.push(`${screen} ${width} ${last()?.pixels}`);
    }
  }
  frame.style.width = '100%';
  return found;
}

/** Colours included, which only a real browser knows. */
async function looksIn(page: Page) {
  const frame = page.frames().find((one) => one.url().includes('/letterbox/door/'))!;
  // Past the frame's own policy, which lets no script in: the browser's debugger may.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (root: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // The frame is transparent; around it the page has the paper of the same scheme.
    document.documentElement.style.background = 'Canvas';
    const { violations } = await run.run(document);
    const { scrollWidth, clientWidth } = document.documentElement;
    const ids = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    return { tooWide: scrollWidth > clientWidth, violations: ids };
  });
}
