import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { capabilities } from '../../server/capabilities.ts';
import { readConfig } from '../../server/config.ts';
import { CultureRoundRow } from '../../server/culture/rounds/culture-round.row.ts';
import { personId } from '../../server/demo/seed-company.ts';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { listRoundKey } from '../../server/issuer/list-round-key.ts';
import { addDays } from '../../server/kernel/calendar.ts';
import type { Context } from '../../server/kernel/context.ts';
import { openEvents } from '../../server/kernel/events.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { dayIn } from '../../server/kernel/time.ts';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { collectedLog } from '../support/collected-log.ts';
import { issuerKey } from '../support/test-issuer.ts';
import { visit } from './intranet.ts';

const roundId = '8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c1c1';

/** The demo with a round that was planned ten days ago and opened today. */
async function prepare(url: string): Promise<void> {
  const { logger } = collectedLog();
  const { timeZone, capabilities: settings } = readConfig(capabilities, { DEMO: 'true', ISSUER_KEY: issuerKey });
  const db = await openDatabase(url, blueprint);
  await db.dataSource.runMigrations();
  const now = () => new Date();
  const context = { db, events: openEvents(null, logger), settings: { ...settings, timeZone }, log: logger, now };
  await seedDemo(context as unknown as Context);
  const today = dayIn(timeZone, now());
  const days = { opensOn: today, closesOn: addDays(today, 6) };
  const row = {
    id: roundId,
    editorId: personId('ilse.brouwer'),
    ...days,
    idempotencyKey: 'one-round',
    contentHash: '',
  };
  const counts = { answers: 0, announced: 0, complete: 0, summed: 0, withdrawn: 0, unshown: 0 };
  const versions = { lexicon: null, summedWith: null };
  await db.transaction((writer) => insertRows(writer, CultureRoundRow, [{ ...row, ...counts, ...versions }]));
  const tenDaysAgo = () => new Date(Date.now() - 10 * 86_400_000);
  await listRoundKey({ ...context, now: tenDaysAgo } as unknown as Context, { id: roundId, ...days });
  await db.close();
}

describe('a round of words in a real browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-culture-'));
  const url = `sqlite:${join(folder, 'demo.sqlite')}`;
  let server: BuiltServer;
  let browser: Browser;
  beforeAll(async () => {
    await prepare(url);
    const settings = { DATABASE_URL: url, BLOCKERS_DELIVERY: 'every 4s', BLOCKERS_MIN_PEOPLE: '1' };
    [server, browser] = await Promise.all([startDemo(settings), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('somebody gives words in the letter frame, and the page says that somebody took part, and nothing more', async () => {
    const { page } = await visit(browser, server, { person: 'samira.haddou' });
    await page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
    await page.getByRole('link', { name: 'Geef je woorden' }).click();
    const address = page.url();
    expect(address).toContain(`round/${nodeId('CultureRound', roundId)}`);
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
