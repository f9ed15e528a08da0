import type { Page } from 'playwright-core';

/** Somebody on the demo's page opens the form, writes a letter and sends it; resolves once it was accepted. */
export async function writeLetter(page: Page, title: string, { idle = 0 } = {}): Promise<void> {
  await page.getByRole('link', { name: 'Blokkades' }).click();
  await page.getByRole('link', { name: 'Schrijf een brief' }).click();
  const letter = page.frameLocator('iframe[title="Anonieme brieven"]');
  // A server that has just started may still be making its keys, for which the frame asks at ever longer pauses.
  await letter.getByRole('radio', { name: /^Gereedschap/ }).check({ timeout: 60_000 });
  await letter.getByLabel('In één regel').fill(title);
  await letter.getByLabel('Vertel: hoe gaat het nu?').fill('Alleen de meldkamer kan omroepen, en die weet het later.');
  await letter.getByLabel('Wat merkt de klant ervan?').fill('Reizigers staan in de kou te wachten.');
  await page.waitForTimeout(idle);
  await letter.getByRole('button', { name: 'Doe op de post' }).click();
  await letter.getByText('Je brief ligt in de bus.').waitFor();
}
