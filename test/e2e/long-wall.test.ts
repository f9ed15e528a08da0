import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { beginningOf, lengthenWall, showAll } from '../support/long-wall.ts';
import { type Visit, visit } from './intranet.ts';

const count = 300;

describe('a wall of three hundred recognitions, of which few are drawn', () => {
  let server: BuiltServer;
  let browser: Browser;
  let visited: Visit;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemo(), openBrowser()]);
    visited = await visit(browser, server, { person: 'abdel.zerouali' });
    await lengthenWall(visited.page, count);
    await visited.page.reload();
    await showAll(visited.page, count);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const card = (place: number) => visited.page.getByRole('article').filter({ hasText: beginningOf(place) });
  const isInView = (place: number) =>
    card(place).evaluate((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  const scrolled = () => visited.page.evaluate(() => scrollY);

  test('draws those in sight alone', async () => {
    const drawn = (place: number) =>
      card(place)
        .locator('p')
        .first()
        .evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
    await visited.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => drawn(0)).toBe(true);
    expect(await drawn(count - 1)).toBe(false);
  });

  test('is searched by the browser to its end', async () => {
    expect(await isInView(count - 7)).toBe(false);
    const found = await visited.page.evaluate(
      (text) => (window as { find?: (text: string) => boolean }).find!(text),
      beginningOf(count - 7),
    );
    expect(found).toBe(true);
    await expect.poll(() => isInView(count - 7)).toBe(true);
  });

  test('says of each its place, and Page Down leads through those that nobody has seen', async () => {
    const place = 150;
    await card(place).focus();
    for (let step = 1; step <= 5; step += 1) {
      await visited.page.keyboard.press('PageDown');
      const focused = card(place + step);
      await expect.poll(() => focused.evaluate((article) => article.matches(':focus'))).toBe(true);
      expect(await focused.getAttribute('aria-posinset')).toBe(String(place + step + 1));
      expect(await focused.getAttribute('aria-setsize')).toBe(String(count));
      expect(await isInView(place + step)).toBe(true);
    }
  });

  test('stays where it is while the form is opened and closed', async () => {
    const { page } = visited;
    await card(200).scrollIntoViewIfNeeded();
    await card(200).focus();
    const before = await scrolled();
    expect(before).toBeGreaterThan(5_000);
    const button = page.getByRole('button', { name: 'Nomineer een collega' }).first();
    await button.evaluate((pressed: HTMLElement) => pressed.click());
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await scrolled()).toBe(before);
  });

  test('hides nothing of a menu that is longer than its card', async () => {
    const { page, close } = await visit(browser, server, { person: 'abdel.zerouali' });
    const card = page.getByRole('article').first();
    // Its group has no other and ends where it does.
    await card.evaluate((article) => {
      article.parentElement!.replaceChildren(article);
      article.style.setProperty('block-size', '60px');
    });
    await card.getByRole('button', { name: 'Meer over het verhaal' }).first().press('Enter');
    const last = page.getByRole('menuitem').last();
    const isDrawn = await last.evaluate((item) => {
      const { left, top, width, height } = item.getBoundingClientRect();
      const hit = (item.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
      return item.contains(hit) && top > item.closest('article')!.getBoundingClientRect().bottom;
    });
    expect(isDrawn).toBe(true);
    await close();
  });
});
