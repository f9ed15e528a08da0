import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { findings } from './findings.ts';
import { type VisitSettings, visit } from './intranet.ts';

/** Which screen, for whom, and what has to stand there. */
const SCREENS = {
  board: { person: 'samira.haddou', path: '', sign: 'article' },
  pyramid: { person: 'samira.haddou', path: '/pyramid', sign: 'table' },
  rounds: { person: 'saskia.nijland', path: '/rounds', sign: 'article' },
  inbox: { person: 'hanneke.terpstra', path: '/inbox', sign: '.verbs' },
  absences: { person: 'saskia.nijland', path: '/absences', sign: 'form' },
  management: { person: 'tarik.mansouri', path: '/management', sign: '.deputies' },
};

describe('the screens of the blockers', () => {
  let server: BuiltServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(name: keyof typeof SCREENS, settings: Partial<VisitSettings> = {}) {
    const { person, path, sign } = SCREENS[name];
    const visited = await visit(browser, server, { person, ...settings });
    await visited.page.evaluate((hash) => {
      location.hash = hash;
    }, `#applaus/blockers${path}`);
    await visited.page.locator(`applaus-widget .blockers ${sign}`).first().waitFor();
    return visited;
  }

  for (const name of Object.keys(SCREENS) as (keyof typeof SCREENS)[]) {
    for (const [width, colorScheme] of [
      [280, 'dark'],
      [480, 'light'],
      [1200, 'light'],
      [1200, 'dark'],
    ] as const) {
      test(`${name} is accessible and fits at ${width} px, ${colorScheme}`, async () => {
        const { page, close } = await open(name, { width, colorScheme });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
        expect(await isInRow(page), 'the current part is in sight in its row').toBe(true);
        expect(await findings(page, 'applaus-widget')).toEqual([]);
        await close();
      });
    }
  }

  test('a blocker is answered by keyboard alone', async () => {
    const { page, complaints, close } = await open('inbox');
    const answer = page.getByRole('button', { name: 'Geef antwoord', exact: true }).first();
    await answer.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('TEXTAREA');
    await page.keyboard.type('De sleutel hangt voortaan op de kade.');
    for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
    await page.getByLabel('Wanneer is het klaar?').fill(inTwoWeeks());
    await page.keyboard.press('Control+Enter');
    await page.getByText('Je antwoord staat erbij, met je naam en de datum.').waitFor();
    await page
      .getByText(/^Beantwoord, klaar op/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  for (const forcedColors of [undefined, 'active'] as const) {
    test(`where one is in a menu, and which value is chosen, can be seen; forced colours: ${forcedColors}`, async () => {
      const { page, close } = await open('inbox', { forcedColors });
      const more = page.getByRole('button', { name: 'Meer mogelijkheden' }).first();
      await more.focus();
      await page.keyboard.press('Enter');
      const item = page.getByRole('menuitem').first();
      await item.waitFor();
      const ring = await item.evaluate((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return [one.matches(':focus-visible'), outlineStyle, outlineWidth];
      });
      expect(ring).toEqual([true, 'solid', '3px']);
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: 'Prikbord' }).click();
      await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: /Eerst veilig/ })
        .check({ force: true });
      const figure = await page.locator('.value-card:has(:checked) .numeral').evaluate((one) => {
        const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(one);
        return {
          isPlated: matchMedia('(forced-colors: active)').matches && forcedColorAdjust !== 'none',
          backgroundColor,
          color,
        };
      });
      expect(figure.isPlated).toBe(false);
      expect(figure.color).not.toBe(figure.backgroundColor);
      await close();
    });
  }

  test('the letter frame opens where one stands, in the order of the keyboard, and nothing is asked for', async () => {
    // Somebody who has tokens left: each profile takes a batch of its own.
    const { page, close } = await open('board', { person: 'kinga.nowak' });
    await expect.poll(() => frameOf(page)).toBeTruthy();
    const requests: string[] = [];
    await page.waitForTimeout(2_000);
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('button', { name: 'Ook ik' }).first().focus();
    await page.keyboard.press('Enter');
    await frameOf(page)!
      .getByRole('button', { name: /ook ik/ })
      .waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('IFRAME');
    for (let stops = 0; stops < 12 && (await focused(page)) === 'IFRAME'; stops += 1) await page.keyboard.press('Tab');
    const next = page.getByRole('article').nth(1).getByRole('link');
    expect(await next.evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link)).toBe(true);
    await page.getByRole('link', { name: 'Schrijf een brief' }).click();
    await frameOf(page)!.locator('textarea').first().fill('Wat er in de weg staat');
    await page.getByRole('link', { name: 'Terug naar het bord' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(requests).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(1);
    await close();
  });
});

/** The row of parts scrolls sideways where it is longer than the column. */
function isInRow(page: Page): Promise<boolean> {
  return page.locator('applaus-widget nav .pills a[aria-current]').evaluate((link) => {
    const [inner, outer] = [link, link.closest('nav')!].map((element) => element.getBoundingClientRect());
    return inner!.left >= outer!.left - 1 && inner!.right <= outer!.right + 1;
  });
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
}

function frameOf(page: Page) {
  return page.frames().find((frame) => frame.url().includes('/letterbox/door/'));
}

/** The element that has the focus, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.tagName ?? '';
  });
}
