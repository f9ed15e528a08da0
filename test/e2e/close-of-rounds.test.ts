import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { findings } from './findings.ts';
import { visit } from './intranet.ts';

/** What the demo has open is over by then, and what it has planned after that is not. */
const LATER = 12 * 86_400_000;
const people = [
  ...['abdel.zerouali', 'aukje.wiersma', 'bas.hofland', 'beth.ackroyd', 'brahim.ouali', 'callum.thwaite'],
  ...['cor.zwijnenburg', 'daan.vermeulen', 'dev.chaudhry', 'dilek.celik', 'emre.yildiz', 'fenna.degroot'],
];

/** Two words that the demo has nowhere. */
const [isNow, isWanted] = ['zonnebloemig', 'kompasvast'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A demo that can be started anew on the same database: with another rhythm of deliveries, and with its clock ahead. */
function restartable() {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-rounds-'));
  let server: BuiltServer | undefined;
  return {
    async start(delivery: string, ahead = 0): Promise<BuiltServer> {
      await server?.stop();
      const clock = {
        NODE_OPTIONS: `--import=${resolve('test/support/moved-clock.mjs')}`,
        CLOCK_AHEAD_MS: String(ahead),
      };
      const DATABASE_URL = `sqlite:${join(folder, 'demo.sqlite')}`;
      server = await startDemo({ DATABASE_URL, BLOCKERS_DELIVERY: delivery, ...(ahead > 0 ? clock : {}) });
      return server;
    },
    async stop(): Promise<void> {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody reads the page, in a browser of their own. */
async function readPage(server: BuiltServer, person: string) {
  const visited = await visit(browser, server, { person });
  await visited.page.getByRole('link', { name: 'Waarvoor we er zijn' }).click();
  return visited;
}

/** So many are at it at once: each waits up to ten seconds for the file of its browser. */
const AT_ONCE = 4;

/**
 * Everybody at one computer: what the page needs is fetched once, and what belongs to a person lies apart. In the frames keys
 * are pressed, since the browser draws those of windows behind others late and a mouse would miss.
 */
async function forEachOf(
  server: BuiltServer,
  some: readonly string[],
  act: (page: Page, index: number) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const visitOf = async (person: string, index: number) => {
    const page = await context.newPage();
    await page.addInitScript((who) => {
      if (window === window.top) sessionStorage.setItem('waterweg-person', who);
      if (window === window.top) sessionStorage.setItem('waterweg-language', 'nl');
    }, person);
    await page.goto(`${server.page}#applaus/purpose`);
    await act(page, index);
    await page.close();
  };
  for (let from = 0; from < some.length; from += AT_ONCE) {
    await Promise.all(some.slice(from, from + AT_ONCE).map((person, index) => visitOf(person, from + index)));
  }
  await context.close();
}

/** Opens a form inside the frame from its section on the page. */
async function openForm(page: Page, button: string) {
  await page.getByRole('link', { name: button }).click();
  await page.getByRole('button', { name: button }).click();
  return page.frameLocator('iframe[title="Anonieme brieven"]');
}

async function giveWords(page: Page): Promise<void> {
  const frame = await openForm(page, 'Geef je woorden');
  await frame.getByRole('group', { name: 'Zo is het hier nu' }).getByLabel('Woord 1').fill(isNow);
  await frame.getByRole('group', { name: 'Zo wil ik het' }).getByLabel('Woord 1').fill(isWanted);
  await frame.getByRole('button', { name: 'Geef je woorden' }).press('Enter');
  await frame.getByRole('heading', { name: 'Dank je wel' }).waitFor();
  await frame.getByRole('button', { name: 'Klaar' }).press('Enter');
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Terug naar de pagina' }).click();
  const frame = await openForm(page, 'Geef je antwoord');
  // The two stand in another order in another browser.
  await frame.getByRole('radio', { name: /^Ja\b/ }).press('Space');
  await frame.getByRole('button', { name: 'Geef je antwoord' }).press('Enter');
  await frame.getByRole('heading', { name: 'Dank je wel' }).waitFor();
}

const clouds = (page: Page) => page.getByRole('region', { name: 'Hoe is het hier?' });
const dilemmas = (page: Page) => page.getByRole('region', { name: 'Het dilemma van de week', exact: true });

/** Looks at the page anew until it says something: deliveries and jobs have a rhythm of their own. */
async function untilSaid(page: Page, text: string | RegExp): Promise<void> {
  const isSaid = async () => {
    await page.reload();
    const found = page.getByText(text).first();
    return found.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isSaid, { timeout: 90_000 }).toBe(true);
}

describe('twelve people give words, eight of them choose in the dilemma, and a leader does so by name', () => {
  const demo = restartable();
  let server: BuiltServer;
  beforeAll(async () => {
    server = await demo.start('every 3600s');
  });
  afterAll(() => demo.stop());

  test('which shows nothing before the close but that people took part', { timeout: 600_000 }, async () => {
    await forEachOf(server, ['hanneke.terpstra'], async (page) => {
      await page.getByRole('link', { name: 'Geef je antwoord' }).click();
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Antwoord met je naam' }).click();
      await page.getByText('Je antwoord ligt verzegeld klaar.').waitFor();
    });
    await forEachOf(server, people, async (page, index) => {
      await giveWords(page);
      if (index < 8) await choose(page);
    });
    server = await demo.start('every 4s');
    const { page, close } = await readPage(server, 'samira.haddou');
    await untilSaid(page, 'Al minstens 8 collega’s antwoordden.');
    await clouds(page).getByText('Al minstens 8 collega’s deden mee.').waitFor();
    const open = dilemmas(page).getByRole('article').first();
    expect(await open.textContent()).not.toContain('Hanneke');
    expect(await open.textContent()).not.toContain('gaat voor');
    expect(await page.getByText(isNow).count()).toBe(0);
    await close();
  });

  test('and after it the clouds, what the leader chose, and what everybody chose', { timeout: 600_000 }, async () => {
    server = await demo.start('every 4s', LATER);
    const { page, complaints, close } = await readPage(server, 'samira.haddou');
    await untilSaid(page, isNow);
    const [today, wanted] = ['Zo is het hier', 'Zo willen we het'].map((name) =>
      clouds(page).getByRole('region', { name, exact: true }).getByRole('listitem'),
    );
    expect(await today!.allTextContents()).toEqual([`${isNow} (12 collega’s)`]);
    expect(await wanted!.allTextContents()).toEqual([`${isWanted} (12 collega’s)`]);
    const answered = dilemmas(page).getByRole('article').filter({ hasText: 'Hanneke Terpstra' }).first();
    const said = (await answered.textContent())!;
    expect(said).toMatch(/Hanneke Terpstra.*Bijna (iedereen|niemand) koos wat bij ons voorgaat\..*gaat voor.*Waarom/s);
    expect(said).toContain('Minstens 8 collega’s antwoordden.');
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('seven people give words', () => {
  const demo = restartable();
  afterAll(() => demo.stop());

  test('and nothing of them appears, before the close and after it', { timeout: 600_000 }, async () => {
    const before = await demo.start('every 4s');
    await forEachOf(before, people.slice(0, 7), giveWords);
    const after = await demo.start('every 4s', LATER);
    const { page } = await readPage(after, 'samira.haddou');
    const round = page.getByRole('navigation', { name: 'Eerdere rondes' }).getByRole('link').first();
    await expect
      .poll(
        async () => {
          await page.reload();
          await round.waitFor();
          await round.click();
          const few = page.getByText(/Er deden te weinig mensen mee/);
          return few.waitFor({ timeout: 5_000 }).then(
            () => true,
            () => page.goBack().then(() => false),
          );
        },
        { timeout: 90_000 },
      )
      .toBe(true);
    expect(await page.getByText(isNow).count()).toBe(0);
  });
});
