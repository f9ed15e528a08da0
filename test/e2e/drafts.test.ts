import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { startsAfresh } from './fresh-tries.ts';
import { visit } from './intranet.ts';

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

const situation = 'Een schoolklas van dertig stond in de regen op de pont te wachten.';
const action = 'Rowena liep ze met een zeil tegemoet.';
const effect = 'Ze waren droog in het museum.';

test('a story that was begun is there after a reload and on another computer, for its writer alone, until it is sent', async () => {
  const writer = await visit(browser, server, { person: 'ilse.brouwer' });
  const { page } = writer;
  await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('rowena');
  await dialog.getByRole('option').first().click();
  await dialog.getByLabel('Wat gebeurde er?').fill(situation);
  // The browser asks, the writer leaves all the same, and what was typed last is sent on the way out.
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).accept();
  await reloaded;

  const elsewhere = await visit(browser, server, { person: 'ilse.brouwer', width: 400 });
  await elsewhere.page.getByRole('button', { name: 'Schrijf verder' }).click();
  await elsewhere.page.getByLabel(/^Wat deed/).fill(action);
  await elsewhere.page.getByText('Bewaard, alleen voor jou').waitFor();
  await elsewhere.close();

  const other = await visit(browser, server, { person: 'beth.ackroyd' });
  await other.page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
  expect(await other.page.getByLabel('Wat gebeurde er?').inputValue()).toBe('');
  expect(await offerOn(other.page).count()).toBe(0);

  await offerOn(page)
    .getByText(/^Over Rowena/)
    .waitFor();
  await page.getByRole('button', { name: 'Schrijf verder' }).click();
  await dialog.getByLabel('Wat gebeurde er?').waitFor();
  expect(await dialog.getByLabel('Wat gebeurde er?').inputValue()).toBe(situation);
  await expect.poll(() => dialog.getByLabel(/^Wat deed/).inputValue()).toBe(action);
  await dialog.getByRole('radio', { name: /Eerst veilig/ }).check({ force: true });
  await dialog.getByLabel('Wat betekende het voor de klant?').fill(effect);
  await dialog.getByRole('button', { name: 'Nomineer', exact: true }).click();
  await page.getByText('Je verhaal staat op het prikbord.').waitFor();
  await page.getByRole('article').filter({ hasText: effect }).waitFor();
  await offerOn(page).waitFor({ state: 'detached' });

  expect(await storedOf('ilse.brouwer')).toBeNull();
  expect(writer.complaints.concat(other.complaints)).toEqual([]);
  await writer.close();
  await other.close();
});

function offerOn(page: Page) {
  return page.getByRole('region', { name: 'Er ligt nog een verhaal dat je niet hebt verstuurd' });
}

async function storedOf(person: string): Promise<unknown> {
  const { token } = (await (await fetch(`${server.api}/demo/token?person=${person}`)).json()) as { token: string };
  const answer = await fetch(`${server.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ nominationDraft { version } }' }),
  });
  return ((await answer.json()) as { data: { nominationDraft: unknown } }).data.nominationDraft;
}
