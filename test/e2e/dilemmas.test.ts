import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { thisWeek } from '../../server/demo/dilemmas/runs.ts';
import { dilemmaId } from '../../server/demo/seed-dilemmas.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { startsAfresh } from './fresh-tries.ts';
import { visit } from './intranet.ts';

describe('the dilemma of the week in a real browser', () => {
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

  test('somebody chooses in the letter frame, and the page says that somebody answered, and nothing more', async () => {
    const { page, complaints, close } = await visit(browser, server, { person: 'samira.haddou' });
    await page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
    const section = page.getByRole('region', { name: 'Het dilemma van de week' });
    await section.getByRole('link', { name: 'Geef je antwoord' }).click();
    expect(page.url()).toContain(`dilemma/${nodeId('Dilemma', dilemmaId(thisWeek))}`);
    await page.getByRole('button', { name: 'Geef je antwoord' }).click();
    const frame = page.frameLocator('iframe[title="Anonieme brieven"]');
    await frame.getByRole('radio').first().check({ force: true });
    await frame.getByRole('button', { name: 'Geef je antwoord' }).click();
    await frame.getByRole('heading', { name: 'Dank je wel' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
    const other = await visit(browser, server, { person: 'saskia.nijland' });
    await other.page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
    const answered = other.page.getByText('Al minstens 1 collega’s antwoordden.');
    await expect
      .poll(
        async () => {
          await other.page.reload();
          return answered.waitFor({ timeout: 4_000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await other.close();
  });
});
