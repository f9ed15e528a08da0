import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { findings } from './findings.ts';
import { visit } from './intranet.ts';

describe('the widget in an intranet page', () => {
  let server: BuiltServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
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
