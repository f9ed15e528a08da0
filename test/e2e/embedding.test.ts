import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { refusal, type SharedComputer, seen, sharedComputer, tokenOf } from './another-person.ts';
import { findings } from './findings.ts';
import { startsAfresh } from './fresh-tries.ts';
import { nominate, visit } from './intranet.ts';

describe('the widget in an intranet page', () => {
  let server: BuiltServer;
  let browser: Browser;
  startsAfresh({
    async start() {
      [server, browser] = await Promise.all([startDemo(), openBrowser()]);
    },
    async stop() {
      await browser?.close();
      await server?.stop();
    },
  });

  test('works across origins, under a strict policy with Trusted Types, without a complaint', async () => {
    const { page, complaints, close } = await visit(browser, server, { person: 'ilse.brouwer' });
    const policy = (await (await fetch(server.page)).headers.get('content-security-policy')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
    expect(new URL(page.url()).origin).not.toBe(server.api);
    expect(complaints).toEqual([]);
    await close();
  });

  test('sends ids of documents, and keeps the token out of addresses, storage and the page', async () => {
    const { page, context, close } = await visit(browser, server, { person: 'ilse.brouwer' });
    const bodies: Record<string, unknown>[] = [];
    const addresses: string[] = [];
    page.on('request', (request) => {
      addresses.push(request.url());
      if (request.url().endsWith('/graphql') && request.method() === 'POST') bodies.push(request.postDataJSON());
    });
    await page.reload();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => bodies.length).toBeGreaterThan(1);
    for (const body of bodies) {
      expect(body.documentId).toMatch(/^[0-9a-f]{64}$/);
      expect(body).not.toHaveProperty('query');
    }
    const token = /eyJ[\w-]+\.eyJ/;
    expect(addresses.join()).not.toMatch(token);
    expect(await page.content()).not.toMatch(token);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(token);
    expect(await context.cookies()).toEqual([]);
    await close();
  });

  test('makes one live stream a page, and none while the page is hidden', async () => {
    const { page, close } = await visit(browser, server, { person: 'ilse.brouwer' });
    const streams: string[] = [];
    page.on('request', (request) => {
      if ((request.headers().accept ?? '').includes('subscriptionSpec')) streams.push(request.url());
    });
    await page.reload();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => streams.length).toBe(1);
    await close();
  });

  /** The first of two people: with stories of their own, something that waits, and a draft in an open form. */
  const firstPerson = async (effect: string) => {
    const { page, close } = await visit(browser, server, { person: 'callum.thwaite' });
    const computer = await sharedComputer(page, 'callum.thwaite');
    await page.reload();
    const wall = page.locator('applaus-widget');
    await wall.getByRole('link', { name: /Voor jou.*5/ }).waitFor();
    await nominate(page, 'rowena', { situation: 'Ze miste de pont.', action: 'Rowena belde de bus.', effect });
    await page.getByRole('button', { name: 'Nomineer een collega' }).first().waitFor();
    const own = page.getByRole('article').filter({ hasText: effect });
    await own.getByRole('button', { name: /Dit doe ik ook/ }).click();
    await own.getByRole('button', { name: /Dit doe ik ook/, pressed: true }).waitFor();
    expect(await seen(page)).toMatchObject({
      menu: expect.arrayContaining(['Trek in']),
      viewer: expect.stringMatching(/^CT/),
    });
    await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
    await page.getByLabel('Wat gebeurde er?').fill('Een geheim van Callum.');
    return { page, close, computer };
  };

  test.each<[string, (page: Page, computer: SharedComputer) => Promise<void>]>([
    [
      'by a renewed token',
      async (page, computer) => {
        await computer.signIn('abdel.zerouali');
        // Whatever is asked next is refused: here the search for a colleague.
        await page.getByRole('dialog').getByRole('combobox').fill('zoe');
      },
    ],
    [
      'by a token that the page hands over',
      async (page) => {
        const token = await tokenOf(server, 'abdel.zerouali');
        await page.evaluate((next) => {
          const widget = document.querySelector('applaus-widget')!;
          widget.removeAttribute('token-url');
          widget.setAttribute('token', next);
        }, token);
      },
    ],
  ])('of another person who signs in on the same page (%s) nothing of the first stays', async (how, change) => {
    const effect = `Ze was voor het donker thuis (${how}).`;
    const { page, close, computer } = await firstPerson(effect);
    await change(page, computer);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('article').filter({ hasText: effect }).waitFor();
    await page.locator('applaus-widget').getByText('AZ', { exact: true }).waitFor();
    const fresh = await visit(browser, server, { person: 'abdel.zerouali' });
    await fresh.page.locator('applaus-widget').getByText('AZ', { exact: true }).waitFor();
    // Each loads what stands beside the wall in its own time.
    await expect.poll(async () => isDeepStrictEqual(await seen(page), await seen(fresh.page))).toBe(true);
    const after = await seen(page);
    expect(after.menu).not.toContain('Trek in');
    expect(after.viewer).toMatch(/^AZ/);
    expect(after.text).not.toContain('geheim');
    expect(await page.getByRole('link', { name: /Voor jou/ }).textContent()).toMatch(/^Voor jou\s*$/);

    await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
    expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await nominate(page, 'rowena', {
      situation: 'Het regende.',
      action: 'Rowena bracht een plu.',
      effect: `Droog naar huis ${how}.`,
    });
    const posted = page.getByRole('article').filter({ hasText: `Droog naar huis ${how}.` });
    expect(await posted.textContent()).toContain('door Abdel Zerouali');
    await fresh.close();
    await close();
  });

  test.each([
    ['nl', 'Deze login is hier nog niet van jou', 'Een beheerder van Applaus kan je helpen.'],
    ['en', 'This login is not yours here yet', 'An administrator of Applaus can help you.'],
  ] as const)('says in %s that a login is of nobody yet, and in the console why', async (lang, title, help) => {
    const { page, complaints, close } = await visit(browser, server, { person: 'abdel.zerouali', lang });
    const reason = 'https://intranet.example.com has another subject for this person';
    let asked = 0;
    await page.route('**/demo/token*', (route) => {
      asked += 1;
      return route.continue();
    });
    // The page before is gone first, so that nothing it still asks for is refused and complained about as well.
    await page.goto('about:blank');
    await page.route('**/graphql', (route) => route.fulfill(refusal(page, 'IDENTITY_TAKEN', { reason })));
    await page.goto(server.page);
    await page.getByRole('heading', { name: title }).waitFor();
    const text = await page.locator('applaus-widget .applaus').textContent();
    expect(text).toContain(help);
    expect(text).not.toMatch(/uitgelogd|signed out|Er ging iets mis|Something went wrong/);
    expect(complaints.filter((line) => line.startsWith('Applaus:'))).toEqual([
      expect.stringContaining(`the server refused (IDENTITY_TAKEN): ${reason}. The token has {"iss":"applaus-demo"`),
    ]);
    expect(asked).toBe(1);
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['nl', 'en'] as const) {
      for (const width of [280, 480, 1200]) {
        test(`is accessible at ${width} px, ${colorScheme}, in ${lang}`, async () => {
          const { page, close } = await visit(browser, server, { person: 'ilse.brouwer', colorScheme, lang, width });
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
          expect(await findings(page)).toEqual([]);
          await close();
        });
      }
    }
  }
});
