import type { Browser, FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { startsAfresh } from './fresh-tries.ts';
import { visit } from './intranet.ts';

const title = 'De omroep op de steiger zwijgt bij vertraging';
/** Text that would do something if anybody took it for more than text. */
const markup = '<img src=x onerror="document.title=1"> [klik](https://kwaad.example) https://kwaad.example';
const cost = 'Reizigers staan in de kou te wachten op een pont die niet komt.';

describe('a blocker from the first word to the wall', () => {
  let server: BuiltServer;
  let browser: Browser;
  startsAfresh({
    async start() {
      [server, browser] = await Promise.all([startDemo({ BLOCKERS_DELIVERY: 'every 4s' }), openBrowser()]);
    },
    async stop() {
      await browser?.close();
      await server?.stop();
    },
  });

  test('someone writes, a manager asks back, answers and closes, the writer confirms, and the wall tells it', async () => {
    const reporter = await visit(browser, server, { person: 'samira.haddou' });
    await openBlockers(reporter.page);
    await reporter.page.getByRole('link', { name: 'Schrijf een brief' }).click();
    const letter = frameOf(reporter.page);
    await letter.getByRole('radio', { name: /^Gereedschap/ }).check();
    await letter
      .getByLabel('Aan', { exact: true })
      .selectOption({ label: await leaderOption(letter, 'Saskia Nijland') });
    await letter.getByLabel('In één regel').fill(title);
    await letter
      .getByLabel('Vertel: hoe gaat het nu?')
      .fill(`Alleen de meldkamer kan omroepen, en die weet het later. ${markup}`);
    await letter.getByLabel('Wat merkt de klant ervan?').fill(cost);
    await letter.getByRole('button', { name: 'Doe op de post' }).click();
    await letter.getByText('Je brief ligt in de bus.').waitFor();
    const groups = await letter
      .getByRole('list', { name: 'Zeven groepjes van vijf tekens' })
      .locator('li')
      .allTextContents();
    expect(groups).toHaveLength(7);

    const manager = await visit(browser, server, { person: 'saskia.nijland' });
    await openBlockers(manager.page);
    await openDelivered(manager.page);
    await manager.page.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await manager.page.getByRole('menuitem', { name: 'Vraag door' }).click();
    await manager.page.getByLabel('Wat wil je weten?').fill(`Op welke steiger gebeurt dit het meest? ${markup}`);
    await manager.page.getByRole('button', { name: 'Stel de vraag' }).click();
    await manager.page.getByText('Je vraag gaat met de volgende bezorging mee.').waitFor();

    // Another browser profile that knows nothing but the receipt.
    const elsewhere = await visit(browser, server, { person: 'samira.haddou' });
    const letters = await openLetters(elsewhere.page);
    await letters.getByRole('button', { name: 'Voer een ontvangstbewijs in' }).click();
    await letters.getByRole('textbox', { name: 'Ontvangstbewijs' }).fill(groups.join(' ').toLowerCase());
    await letters.getByRole('button', { name: 'Open mijn brief' }).click();
    await letters.getByText('Op welke steiger gebeurt dit het meest?').waitFor({ timeout: 90_000 });
    await letters.getByText(markup).last().waitFor();
    expect(await letters.locator('a[href*=kwaad], img').count()).toBe(0);
    await letters.getByLabel('Jouw antwoord').fill('Op de Willemskade, elke ochtend rond acht uur.');
    await letters.getByRole('button', { name: 'Doe op de post' }).click();
    await letters.getByText('Je reactie ligt in de bus').waitFor();

    await untilShown(manager.page, 'Op de Willemskade, elke ochtend rond acht uur.');
    const article = manager.page.getByRole('article');
    expect(await article.getByText(markup).count()).toBeGreaterThan(1);
    expect(await article.locator('a[href*=kwaad], img').count()).toBe(0);
    await manager.page.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await manager.page.getByRole('menuitem', { name: 'Het is opgeruimd' }).click();
    await manager.page.getByLabel('Wat is er veranderd?').fill('De steigermeester heeft nu zelf een microfoon.');
    await manager.page.getByRole('button', { name: 'Meld dat het is opgeruimd' }).click();
    await manager.page.getByText('Opgeruimd. De schrijver kan het nu bevestigen.').waitFor();

    await letters.getByText('De steigermeester heeft nu zelf een microfoon.').waitFor({ timeout: 90_000 });
    await letters.getByRole('button', { name: 'Ja, opgelost' }).click();
    await untilShown(manager.page, 'Opgeruimd en bevestigd');

    await manager.page.getByRole('button', { name: 'Vertel het op het prikbord' }).click();
    const newEffect = 'Reizigers horen nu meteen dat de pont later komt, en gaan even koffie halen.';
    await give(manager.page, newEffect);
    await reporter.page.goto(server.page);
    const recognition = reporter.page.getByRole('article').filter({ hasText: newEffect });
    await recognition.waitFor();
    await recognition.getByRole('link', { name: new RegExp(title) }).click();
    await reporter.page.getByRole('article').filter({ hasText: cost }).waitFor();
    expect([...reporter.complaints, ...manager.complaints, ...elsewhere.complaints]).toEqual([]);
    for (const one of [reporter, manager, elsewhere]) await one.close();
  }, 360_000);
});

function frameOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Anonieme brieven"]');
}

async function openBlockers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Blokkades' }).click();
  await page.getByRole('link', { name: 'Schrijf een brief' }).waitFor();
}

async function openLetters(page: Page): Promise<FrameLocator> {
  await openBlockers(page);
  await page.getByRole('link', { name: 'Mijn brieven' }).first().click();
  return frameOf(page);
}

async function leaderOption(letter: FrameLocator, name: string): Promise<string> {
  const option = letter.locator('option', { hasText: name });
  return (await option.textContent())!.trim();
}

/** The board is read again until the delivery has come. */
async function openDelivered(page: Page): Promise<void> {
  const link = page.getByRole('article').getByRole('link', { name: title });
  for (let tries = 0; tries < 20 && (await link.count()) === 0; tries += 1) {
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.getByRole('link', { name: 'Schrijf een brief' }).waitFor();
  }
  await link.click();
}

async function untilShown(page: Page, text: string): Promise<void> {
  const found = page.getByRole('article').filter({ hasText: text }).first();
  for (let tries = 0; tries < 20 && (await found.count()) === 0; tries += 1) {
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.getByRole('article').first().waitFor();
  }
  await found.waitFor();
}

async function give(page: Page, effect: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('abdel');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('radio', { name: /Zeg het eerlijk/ }).check({ force: true });
  await dialog.getByLabel('Wat gebeurde er?').fill('De omroep op de Willemskade zweeg als de pont later kwam.');
  await dialog.getByLabel(/^Wat deed/).fill('Abdel hing een microfoon op de steiger en leerde iedereen hoe die werkt.');
  await dialog.getByLabel('Wat betekende het voor de klant?').fill(effect);
  await dialog
    .getByRole('button', { name: /^Nomineer|^Vertel/ })
    .last()
    .click();
  await dialog.waitFor({ state: 'detached' });
}
