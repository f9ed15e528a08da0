import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openRoundId } from '../../server/demo/seed-culture.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { startsAfresh } from './fresh-tries.ts';
import { visit } from './intranet.ts';

describe('a round of words in a real browser', () => {
  let server: BuiltServer;
  let browser: Browser;
  startsAfresh({
    async start() {
      const settings = { BLOCKERS_DELIVERY: 'every 4s', BLOCKERS_MIN_PEOPLE: '1' };
      [server, browser] = await Promise.all([startDemo(settings), openBrowser()]);
    },
    async stop() {
      await browser?.close();
      await server?.stop();
    },
  });

  test('somebody gives words in the letter frame, and the page says that somebody took part, and nothing more', async () => {
    const { page } = await visit(browser, server, { person: 'samira.haddou' });
    await page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
    await page.getByRole('link', { name: 'Geef je woorden' }).click();
    const address = page.url();
    expect(address).toContain(`round/${nodeId('CultureRound', openRoundId)}`);
    await page.getByRole('button', { name: 'Geef je woorden' }).click();
    const frame = page.frameLocator('iframe[title="Anonieme brieven"]');
    const today = frame.getByRole('group', { name: 'Zo is het hier nu' });
    await today.getByLabel('Woord 1').fill('bijzonderwoord');
    await today.getByLabel('Woord 2').fill('We zijn altijd heel erg eerlijk tegen klanten');
    await today.getByRole('button', { name: 'eerlijk' }).click();
    await frame.getByRole('button', { name: 'Geef je woorden' }).click();
    await frame.getByRole('heading', { name: 'Dank je wel' }).waitFor();
    expect(page.url()).toBe(address);

    const other = await visit(browser, server, { person: 'saskia.nijland' });
    await other.page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
    const takers = other.page.getByText('Al minstens 1 collega’s deden mee.');
    await expect
      .poll(
        async () => {
          await other.page.reload();
          return takers.waitFor({ timeout: 4_000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    expect(await other.page.getByText('bijzonderwoord').count()).toBe(0);
  });
});
