import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { type HostPage, hostPage, rebuild } from './host-page.ts';
import { nominate, visit } from './intranet.ts';

/** A page that the test answers for the server counts as one of the internet, which may not load from this machine. */
const PAGES_OF_TESTS = ['--disable-features=LocalNetworkAccessChecks'];

const WIDGET = '<applaus-widget token-url="TOKEN_URL"></applaus-widget>';
const BLOCKERS = '<applaus-blockers token-url="TOKEN_URL"></applaus-blockers>';

describe('the widget in the page of another system', () => {
  let server: BuiltServer;
  let browser: Browser;
  const opened: Page[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemo(), openBrowser(PAGES_OF_TESTS)]);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (host: HostPage) => {
    const page = await hostPage(browser, server, host);
    opened.push(page);
    return page;
  };
  const frames = (page: Page) => page.locator('iframe').count();

  /** Opens the form for a letter, and types into it. */
  const write = async (page: Page, text: string) => {
    await page.getByRole('link', { name: 'Schrijf een brief' }).first().click();
    await page.frameLocator('iframe').getByLabel('In één regel').fill(text);
  };

  describe('that makes pages of clones', () => {
    test('a clone has one letter frame, as the element before', async () => {
      const page = await open({ body: BLOCKERS });
      for (let times = 0; times < 3; times += 1) {
        await expect.poll(() => frames(page)).toBe(1);
        await page.locator('applaus-blockers').getByRole('article').first().waitFor();
        await rebuild(page);
        expect(await frames(page), 'right after the clone came').toBe(0);
      }
      await expect.poll(() => frames(page)).toBe(1);
      await write(page, 'Nog steeds een brief');
    });

    test('an element that is put back in the same moment goes on as it was', async () => {
      const page = await open({ body: WIDGET });
      await page.getByRole('article').first().waitFor();
      await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
      await page.getByLabel('Wat gebeurde er?').fill('Ze miste de pont.');
      await page.evaluate(async () => {
        const widget = document.querySelector('applaus-widget')!;
        widget.remove();
        await null;
        document.body.append(widget);
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('Ze miste de pont.');
    });

    test('an entry of ours carries the state of the page, which finds itself by it after Back', async () => {
      const page = await open({ body: BLOCKERS });
      const state = { turbo: { restorationIdentifier: 'one' } };
      await page.evaluate((own) => history.replaceState(own, ''), state);
      await page.getByRole('article').first().getByRole('link').first().click();
      await expect.poll(() => page.url()).toContain('#applaus/blocker/');
      expect(await page.evaluate(() => history.state)).toEqual(state);
      await page.evaluate(() => history.pushState(null, '', '/host/other'));
      await page.goBack();
      expect(await page.evaluate(() => history.state)).toEqual(state);
      await page.goBack();
      await page.getByRole('link', { name: 'Schrijf een brief' }).first().waitFor();
      expect(await page.evaluate(() => [location.hash, history.state])).toEqual(['', state]);
    });

    test('who writes is asked before Turbo leaves, and reads afterwards that what was typed is gone', async () => {
      const page = await open({ body: BLOCKERS });
      await write(page, 'Zes minuten is te kort');
      const leave = () =>
        page.evaluate(() => document.dispatchEvent(new Event('turbo:before-visit', { cancelable: true })));
      const questions: string[] = [];
      page.once('dialog', (dialog) => {
        questions.push(dialog.message());
        void dialog.dismiss();
      });
      expect(await leave()).toBe(false);
      page.once('dialog', (dialog) => dialog.accept());
      expect(await leave()).toBe(true);
      expect(questions).toEqual([expect.stringContaining('nog niet in de bus')]);

      // Back leaves the form first.
      await page.evaluate(() => history.pushState(null, ''));
      await page.goBack();
      await rebuild(page);
      const lost = page.getByRole('alert').filter({ hasText: 'opnieuw klaargelegd' });
      await lost.waitFor();
      const back = page.getByRole('link', { name: 'Terug naar het bord' });
      // The test scrolls and presses within one frame, while Chromium still hands a press to what was there before: the letter frame.
      const leaveForm = () =>
        expect
          .poll(async () => {
            if (await back.isVisible()) await back.click();
            return lost.count();
          })
          .toBe(0);
      await write(page, 'Nog eens');
      await leaveForm();
      await write(page, 'En nog eens');
      await page.evaluate(() => document.body.append(document.querySelector('applaus-blockers')!));
      await lost.waitFor();
      await leaveForm();
      expect(await leave()).toBe(true);
    });

    test('who writes in a page of Turbo’s is asked before Back, which leaves all as it is after a no', async () => {
      const page = await open({ body: BLOCKERS, head: '<script>window.Turbo = {}</script>' });
      await page.evaluate(() => history.pushState({ turbo: {} }, ''));
      await write(page, 'Zes minuten is te kort');
      const questions: string[] = [];
      page.once('dialog', (dialog) => {
        questions.push(dialog.message());
        void dialog.dismiss();
      });
      const pops = await page.evaluateHandle(() => {
        const seen: unknown[] = [];
        addEventListener('popstate', () => seen.push(history.state));
        return seen;
      });
      // The page's own Back, as its button in the browser: the answer to it is a no, so nothing comes of it.
      await page.evaluate(() => history.back());
      await expect.poll(() => questions).toEqual([expect.stringContaining('nog niet in de bus')]);
      expect(await pops.jsonValue()).toEqual([]);
      expect(await page.evaluate(() => history.state)).toEqual({ turbo: {} });
      const line = page.frameLocator('iframe').getByLabel('In één regel');
      expect(await line.inputValue()).toBe('Zes minuten is te kort');
      await line.press('End');
      page.once('dialog', (dialog) => dialog.accept());
      await page.evaluate(() => history.back());
      await expect.poll(() => pops.jsonValue()).toHaveLength(1);
    });

    test('who writes in another page is not asked before Back, which loses nothing there', async () => {
      const page = await open({ body: BLOCKERS });
      await page.evaluate(() => history.pushState(null, ''));
      await write(page, 'Zes minuten is te kort');
      page.on('dialog', () => expect.unreachable('nothing is lost'));
      await page.goBack();
      await page.getByRole('link', { name: 'Schrijf een brief' }).first().click();
      await expect.poll(() => page.frameLocator('iframe').getByLabel('In één regel').inputValue()).toMatch(/^Zes/);
    });
  });

  test('with a router in its hash moves the element by its attribute: forward, reload and all', async () => {
    const router = `<h1></h1><applaus-widget token-url="TOKEN_URL" address="none"></applaus-widget><script type="module">
      const widget = document.querySelector('applaus-widget');
      widget.addEventListener('applaus:navigate', (event) => {
        event.preventDefault();
        location.hash = '/' + (event.detail.slice(1) || 'applaus');
      });
      const route = () => {
        const path = location.hash.replace(/^#\\/?/, '');
        document.querySelector('h1').textContent = path.startsWith('applaus') ? 'Applaus' : '404';
        widget.setAttribute('address', '#' + path);
      };
      addEventListener('hashchange', route);
      route();
    </script>`;
    const page = await open({ body: router, path: 'host/#/applaus' });
    const title = () => page.locator('h1').textContent();
    await page.getByRole('link', { name: 'Blokkades' }).click();
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.getByRole('link', { name: 'Terug naar het bord' }).waitFor();
    expect(page.url()).toContain('/host/#/applaus/blocker/');
    await page.reload();
    await page.getByRole('link', { name: 'Terug naar het bord' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Schrijf een brief' }).first().waitFor();
    await page.goForward();
    await page.getByRole('link', { name: 'Terug naar het bord' }).waitFor();
    expect(await title()).toBe('Applaus');
    // A link in a mail.
    const mailed = page.url().replace('#/', '#');
    await page.goto('about:blank');
    await page.goto(mailed);
    await page.getByRole('link', { name: 'Terug naar het bord' }).waitFor();
    expect(await title()).toBe('Applaus');
  });

  test('with a base of another place has our links lead to this page', async () => {
    const base = '<base href="https://cdn.example.com/files/">';
    const page = await open({ body: WIDGET, head: base, path: 'host/?tab=2' });
    const link = page.getByRole('link', { name: 'Blokkades' });
    await link.waitFor();
    const here = new URL('host/?tab=2', server.page).href;
    expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${here}#applaus/blockers`);
    await link.click();
    await page.getByRole('link', { name: 'Schrijf een brief' }).first().waitFor();
    expect(page.url()).toBe(`${here}#applaus/blockers`);
  });

  test('that runs from right to left has our texts run as they are written', async () => {
    const page = await open({ body: WIDGET, root: 'lang="ar" dir="rtl"', width: 1200 });
    await page.getByRole('article').first().waitFor();
    const sides = await page.locator('applaus-widget').evaluate((host) => {
      const inside = (selector: string) => host.shadowRoot!.querySelector(selector)!;
      const left = (selector: string) => inside(selector).getBoundingClientRect().left;
      return {
        direction: getComputedStyle(inside('.applaus')).direction,
        main: left('.wall-main'),
        aside: left('.wall-aside'),
      };
    });
    expect(sides.direction).toBe('ltr');
    expect(sides.main).toBeLessThan(sides.aside);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  describe('at 400%, which is 320 by 256 pixels', () => {
    const size = { width: 320, height: 256 };
    /** How many of the rows of pixels show the form, where the field with the focus stands. */
    const rowsOfForm = (page: Page) =>
      page.locator('applaus-widget').evaluate((host) => {
        const rows = [...Array(innerHeight).keys()];
        return rows.filter((y) => host.shadowRoot!.elementFromPoint(innerWidth / 2, y)?.closest('.dialog-body')).length;
      });

    test('a form has the window to itself', async () => {
      const page = await open({ body: WIDGET, ...size });
      await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
      await page.getByLabel('Wat gebeurde er?').fill('Ze miste de pont.');
      expect(await rowsOfForm(page)).toBeGreaterThan(230);
      await page.getByRole('button', { name: 'Nomineer', exact: true }).focus();
      const { y, height } = (await page.getByRole('button', { name: 'Nomineer', exact: true }).boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(size.height);
    });

    test('all tabs are in sight', async () => {
      const page = await open({ body: BLOCKERS, person: 'callum.thwaite', ...size });
      await page.getByRole('link', { name: 'Schrijf een brief' }).first().waitFor();
      const tabs = page.getByRole('navigation', { name: 'Onderdelen van Blokkades' }).getByRole('link');
      await expect.poll(() => tabs.count()).toBeGreaterThan(3);
      await page.getByRole('link', { name: 'Schrijf een brief' }).first().click();
      const places = page.frameLocator('iframe').getByRole('navigation').getByRole('button');
      await places.first().waitFor();
      for (const one of await places.all()) {
        const { x, width } = (await one.boundingBox())!;
        expect(x + width).toBeLessThanOrEqual(size.width);
        expect(
          await one.evaluate((button) => button.parentElement!.scrollWidth - button.parentElement!.clientWidth),
        ).toBe(0);
      }
      await page.getByRole('link', { name: 'Terug naar het bord' }).click();
      for (const one of await tabs.all()) {
        const { x, width } = (await one.boundingBox())!;
        expect(x + width).toBeLessThanOrEqual(size.width);
      }
    });
  });

  test('the demo leads through the first two minutes, from one person to the next', async () => {
    const { page, close } = await visit(browser, server, { person: 'tom.wragg' });
    const as = (name: string) => page.getByRole('button', { name: `Als ${name}` });
    await as('Abdel').click();
    await page.getByRole('heading', { name: /, Abdel$/ }).waitFor();
    await page.locator('applaus-widget').getByText('AZ', { exact: true }).waitFor();
    const effect = 'Zijn tas was voor de bel op school.';
    await nominate(page, 'fenna', {
      situation: 'Een jongen vergat zijn tas.',
      action: 'Fenna belde de steiger.',
      effect,
    });
    await as('Fenna').click();
    await page.getByRole('button', { name: 'Zet maar op het prikbord' }).first().waitFor();
    expect(await page.locator('applaus-widget .applaus').textContent()).toContain(effect);
    await as('Hanneke').click();
    await page.getByRole('heading', { name: 'Je postvak' }).waitFor();
    expect(await as('Hanneke').getAttribute('aria-current')).toBe('true');
    await as('Ilse').click();
    await page.getByRole('heading', { name: 'Meldingen' }).waitFor();
    expect(await page.getByLabel('Je bent').inputValue()).toBe('ilse.brouwer');
    await close();
  });
});
