import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { findings } from './findings.ts';
import { visit } from './intranet.ts';

const LANGS = {
  nl: {
    locale: 'nl-NL',
    field: 'Van',
    month: 'dec',
    unknown: '31 februari',
    said: /11 december/,
    pick: /^Kies een andere dag, nu /,
  },
  en: {
    locale: 'en-GB',
    field: 'From',
    month: 'Dec',
    unknown: '31 February',
    said: /11 December/,
    pick: /^Choose another day, now /,
  },
} as const;

const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? '';
  });

describe('a field for a day, in a browser whose own language is another', () => {
  let server: BuiltServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemo(), openBrowser(['--lang=fr'])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(['nl', 'en'] as const)('is typed and picked by keyboard alone, in %s', async (lang) => {
    const { locale, field: label, month, unknown, said, pick } = LANGS[lang];
    const { page, complaints, close } = await visit(browser, server, { person: 'saskia.nijland', lang });
    await page.evaluate(() => {
      location.hash = '#applaus/blockers/absences';
    });
    const field = page.getByLabel(label, { exact: true });
    const written = (date: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(unknown);
    await page.keyboard.press('Tab');
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`11 ${month}`);
    await page.keyboard.press('Tab');
    const year = new Date() > new Date(new Date().getFullYear(), 11, 12) ? 1 : 0;
    const eleventh = new Date(new Date().getFullYear() + year, 11, 11);
    await expect.poll(() => field.inputValue()).toBe(written(eleventh));
    expect(await focused(page)).toMatch(pick);
    await page.keyboard.press('Enter');
    const full = (days: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date(eleventh.getTime() + days * 86_400_000));
    await expect.poll(() => focused(page)).toBe(full(0));
    expect(await findings(page, 'applaus-widget')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe(full(8));
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe(written(new Date(eleventh.getTime() + 8 * 86_400_000)));
    // Back where it was opened from, as from every dialog, and Escape chooses nothing.
    await expect.poll(() => focused(page)).toMatch(pick);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(full(8));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(written(new Date(eleventh.getTime() + 8 * 86_400_000)));
    expect(complaints).toEqual([]);
    await close();
  });
});
