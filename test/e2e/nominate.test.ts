import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { startsAfresh } from './fresh-tries.ts';
import { nominate, visit } from './intranet.ts';

const moment = {
  situation: 'Een schoolklas van dertig miste de pont van half negen en stond in de regen.',
  action: 'Sanne hield de volgende pont vier minuten vast en liep de kinderen tegemoet met de plu.',
  effect: 'Ze waren droog en op tijd in het museum.',
};

describe('nominating a colleague', () => {
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

  test('a story that one tells arrives live in the browser of another', async () => {
    const giver = await visit(browser, server, { person: 'ilse.brouwer' });
    const reader = await visit(browser, server, { person: 'beth.ackroyd' });
    await reader.page.waitForTimeout(1_000);
    await nominate(giver.page, 'rowena', moment);
    await giver.page.getByText('Je verhaal staat op het prikbord.').waitFor();
    await giver.page.getByRole('article').filter({ hasText: moment.effect }).waitFor();
    await reader.page.getByRole('button', { name: '1 nieuw verhaal' }).click();
    const arrived = reader.page.getByRole('article').first();
    expect(await arrived.textContent()).toContain(moment.effect);
    expect(giver.complaints.concat(reader.complaints)).toEqual([]);
    await giver.close();
    await reader.close();
  });

  test('everything once by keyboard alone', async () => {
    const { page, close } = await visit(browser, server, { person: 'tom.wragg', lang: 'en' });
    await tabTo(page, 'Nominate a colleague');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // The intranet around it hears none of what is pressed in it.
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key, target }) => {
        if (target !== document.body) document.title = `${key} was heard`;
      });
    });
    await tabTo(page, 'Who?');
    await page.keyboard.type('zoe');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabToRadio(page);
    await page.keyboard.press('Space');
    for (const text of [
      'A boy left his rucksack on the ten o’clock boat, with his insulin in it.',
      'Zoë rang the next pier, had it taken off there and drove it to his school herself.',
      'He had it back before lunch, and his mother slept that night.',
    ]) {
      await tabToTextArea(page);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.title()).not.toContain('was heard');
    const recognition = page.getByRole('article').filter({ hasText: 'his mother slept that night' });
    await recognition.waitFor();
    expect(await focusedName(page)).toContain('Nominate a colleague');
    await close();
  });

  test('a person who wants to be asked first is asked, and their yes puts the story on the wall', async () => {
    const giver = await visit(browser, server, { person: 'ilse.brouwer' });
    const effect = 'De monteur kon meteen aan de slag en de boot voer om zes uur weer.';
    await nominate(giver.page, 'kees de bruijn', { ...moment, effect });
    await giver.page.getByText('Je collega krijgt eerst de vraag').waitFor();
    const reader = await visit(browser, server, { person: 'beth.ackroyd' });
    expect(await reader.page.getByText(effect).count()).toBe(0);
    const receiver = await visit(browser, server, { person: 'kees.debruijn' });
    await receiver.page.getByRole('link', { name: /Voor jou/ }).click();
    const asked = receiver.page.getByRole('article').filter({ hasText: effect });
    await asked.getByRole('button', { name: 'Zet maar op het prikbord' }).click();
    await reader.page.getByRole('button', { name: '1 nieuw verhaal' }).click();
    await reader.page.getByRole('article').filter({ hasText: effect }).waitFor();
    for (const one of [giver, reader, receiver]) await one.close();
  });

  test('what somebody reports is gone at once, and an editor puts it back', async () => {
    const effect = 'Niemand hoefde te rennen, en toch was iedereen op tijd.';
    const giver = await visit(browser, server, { person: 'tarik.mansouri' });
    await nominate(giver.page, 'rowena', { ...moment, effect });
    const reader = await visit(browser, server, { person: 'rowena.pinas' });
    const recognition = reader.page.getByRole('article').filter({ hasText: effect });
    await recognition.getByRole('button', { name: /Meer over het verhaal/ }).click();
    await reader.page.getByRole('menuitem', { name: 'Meld dit verhaal' }).click();
    await reader.page.getByLabel('Wat is er mis mee?').fill('Het was een andere pont.');
    await reader.page.getByRole('button', { name: 'Meld', exact: true }).click();
    await reader.page.getByText('Dank je, het is gemeld').waitFor();
    const other = await visit(browser, server, { person: 'beth.ackroyd' });
    expect(await other.page.getByText(effect).count()).toBe(0);
    const editor = await visit(browser, server, { person: 'ilse.brouwer' });
    await editor.page.getByRole('link', { name: /Voor jou/ }).click();
    await editor.page
      .getByRole('link', { name: /Meldingen/ })
      .first()
      .click();
    const report = editor.page.getByRole('article').filter({ hasText: 'Het was een andere pont.' });
    await report.getByRole('button', { name: 'Zet terug' }).click();
    await report.waitFor({ state: 'detached' });
    await other.page.reload();
    await other.page.getByText(effect).waitFor();
    for (const one of [giver, reader, other, editor]) await one.close();
  });
});

/** What has the focus, inside the widget's shadow root. */
function focused(page: Page) {
  return page.evaluateHandle(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  });
}

async function focusedName(page: Page): Promise<string> {
  return (await focused(page)).evaluate((element) => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    return `${label} ${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
  });
}

async function tabUntil(page: Page, found: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await found()) return;
  }
  throw new Error('the keyboard does not get there');
}

function tabTo(page: Page, name: string): Promise<void> {
  return tabUntil(page, async () => (await focusedName(page)).includes(name));
}

function tabToRadio(page: Page): Promise<void> {
  return tabUntil(page, async () => (await focused(page)).evaluate((at) => (at as HTMLInputElement).type === 'radio'));
}

function tabToTextArea(page: Page): Promise<void> {
  return tabUntil(page, async () => (await focused(page)).evaluate((at) => at?.tagName === 'TEXTAREA'));
}
