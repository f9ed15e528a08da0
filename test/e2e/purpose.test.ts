import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { tokenOf } from './another-person.ts';
import { findings } from './findings.ts';
import { startsAfresh } from './fresh-tries.ts';
import { type VisitSettings, visit } from './intranet.ts';

const editor = 'ilse.brouwer';

describe('what the organisation is for, in a browser', () => {
  let server: BuiltServer;
  let browser: Browser;
  let valueId: string;
  startsAfresh({
    async start() {
      [server, browser] = await Promise.all([startDemo(), openBrowser()]);
      const headers = { authorization: `Bearer ${await tokenOf(server, editor)}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ purpose { values { id } } }' });
      const reply = await fetch(`${server.api}/graphql`, { method: 'POST', headers, body });
      valueId = (await reply.json()).data.purpose.values[1].id;
    },
    async stop() {
      await browser?.close();
      await server?.stop();
    },
  });

  /** Opens the page, or one of its screens; VALUE stands for the second value. */
  async function open(path: string, sign: string, settings: Partial<VisitSettings> = {}) {
    const visited = await visit(browser, server, { person: 'samira.haddou', ...settings });
    await visited.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#applaus/purpose${path.replace('VALUE', valueId)}`,
    );
    await visited.page.locator(`applaus-widget ${sign}`).first().waitFor();
    return visited;
  }

  /** A month so many before this one, as Dutch Excel writes it. */
  function excelMonth(before: number): string {
    const now = new Date();
    const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - before, 1));
    const [name, year] = [month.toLocaleDateString('nl', { month: 'short', timeZone: 'UTC' }), month.getUTCFullYear()];
    return `${name.replace('.', '')}-${String(year).slice(2)}`;
  }

  test('an indicator is imported out of a Dutch Excel and annotated, and everybody sees it', async () => {
    const { page, complaints, close } = await open('/indicator', '.indicator-edit', { person: editor });
    const widget = page.locator('applaus-widget');
    // Windows-1252, as Excel writes it: the byte 0x80 is a euro sign.
    const lines = [`Maand;Cijfer in \x80`, `${excelMonth(12)};7,0`, `${excelMonth(1)};7,95`, `${excelMonth(0)};8,1`];
    const buffer = Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
    await widget
      .getByLabel('Kies een CSV-bestand')
      .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer });
    await widget.getByRole('button', { name: 'Kijk wat er verandert' }).click();
    const preview = widget.getByRole('table');
    await preview.waitFor();
    expect(await preview.textContent()).toContain('7,95');
    await widget.getByRole('button', { name: 'Neem 3 maanden over' }).click();
    await widget.getByText('3 maanden zijn overgenomen.').waitFor();
    await widget
      .getByRole('button', { name: /^Zet erbij: Blokkade weg/ })
      .first()
      .click();
    const form = widget.getByRole('form', { name: 'Zet dit bij de lijn' });
    await form.getByRole('textbox', { name: 'Nederlands' }).fill('Eén formulier in plaats van drie.');
    await form.getByRole('button', { name: 'Zet bij de lijn' }).click();
    await form.waitFor({ state: 'detached' });
    await widget.getByRole('button', { name: /^Haal weg: Eén formulier/ }).waitFor();
    await widget.getByRole('link', { name: 'Terug naar de pagina' }).click();
    await widget.getByText('1,1 hoger dan een jaar geleden. Dat is beter.').waitFor();
    await close();
    const reader = await open('', '.indicator .line-chart svg');
    const section = reader.page.locator('applaus-widget .indicator');
    expect(await section.textContent()).toContain('Eén formulier in plaats van drie.');
    expect(await section.getByRole('img').getAttribute('aria-label')).toContain('8,1');
    await section.getByText('Als tabel').press('Enter');
    const download = reader.page.waitForEvent('download');
    await section.getByRole('button', { name: 'Download als CSV' }).press('Enter');
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toMatch(/^\uFEFF"Maand";/);
    expect(text).toContain(';7,95;');
    expect([...complaints, ...reader.complaints]).toEqual([]);
    await reader.close();
  });

  test('two editors write the sentence at once: the second sees both, and after a reload still has its own', async () => {
    const [first, second] = [
      await open('/edit', '.purpose-form', { person: editor }),
      await open('/edit', '.purpose-form', { person: 'beth.ackroyd' }),
    ];
    const [one, other] = [first.page.locator('applaus-widget'), second.page.locator('applaus-widget')];
    const sentence = (widget: typeof one) =>
      widget.getByRole('group', { name: 'De zin', exact: true }).getByLabel('Nederlands');
    await sentence(one).fill('Wie met ons oversteekt, komt droog aan.');
    await one.getByRole('button', { name: 'Kijk het na' }).click();
    await one
      .getByRole('region', { name: /^Wat er verandert sinds versie/ })
      .locator('del, mark, figure')
      .first()
      .waitFor();
    await one.getByRole('button', { name: 'Zet het op de pagina' }).click();
    await one.getByRole('heading', { name: 'Wie met ons oversteekt, komt droog aan.' }).waitFor();
    // The second one uses the keyboard alone.
    await sentence(other).focus();
    await second.page.keyboard.press('ControlOrMeta+A');
    await second.page.keyboard.type('Wie met ons oversteekt, komt rustig aan.');
    await other.getByRole('button', { name: 'Kijk het na' }).press('Enter');
    await other.getByRole('button', { name: 'Zet het op de pagina' }).press('Enter');
    const meanwhile = other.getByRole('region', { name: 'Dit is intussen veranderd' });
    await meanwhile.getByText('Wie met ons oversteekt, komt droog aan.').waitFor();
    expect(await meanwhile.locator('mark').allTextContents()).toEqual([
      expect.stringContaining('droog'),
      expect.stringContaining('rustig'),
    ]);
    expect(await findings(second.page, 'applaus-widget')).toEqual([]);
    second.page.once('dialog', (dialog) => void dialog.accept());
    await second.page.reload();
    await meanwhile.waitFor();
    expect(await sentence(other).inputValue()).toBe('Wie met ons oversteekt, komt rustig aan.');
    await meanwhile.getByRole('radio', { name: /^Neem die van/ }).check();
    expect(await sentence(other).inputValue()).toBe('Wie met ons oversteekt, komt droog aan.');
    await meanwhile.getByRole('radio', { name: 'Houd die van mij' }).check();
    await other.getByRole('button', { name: 'Kijk het na' }).click();
    await other.getByRole('button', { name: 'Zet het op de pagina' }).click();
    await other.getByRole('heading', { name: /^Versie 5, / }).waitFor();
    const story = other.getByRole('region', { name: 'Hoe we hieraan kwamen' });
    await story.getByRole('button', { name: 'Wat veranderde er?' }).first().press('Enter');
    expect(await story.locator('ins').first().textContent()).toContain('rustig');
    await other.getByRole('link', { name: 'Wie veranderde wat op deze pagina' }).click();
    await other.getByText(/^Beth Ackroyd schreef versie 5/).waitFor();
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.close();
    await second.close();
  });

  const hasFocus = (target: Locator) =>
    target.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);

  /** Presses Tab until this has the focus, as somebody does who has no mouse. */
  async function tabTo(page: Page, target: Locator) {
    for (let presses = 0; presses < 80 && !(await hasFocus(target)); presses += 1) await page.keyboard.press('Tab');
    expect(await hasFocus(target), 'within 80 times Tab').toBe(true);
  }

  /** The names of the values on the page, for somebody who opens it now. */
  async function orderForReaders() {
    const { page, complaints, close } = await open('', '.purpose-value h4');
    const names = await page.locator('applaus-widget .purpose-value h4').allTextContents();
    const collisions = await page.locator('applaus-widget .purpose-collision').allTextContents();
    expect(complaints).toEqual([]);
    await close();
    return { names, collisions };
  }

  /** Puts 'Op tijd' above 'Eén bemanning', with an example for either new neighbour. */
  async function moveWithKeyboard() {
    const before = await orderForReaders();
    expect(before.names.slice(-2)).toEqual(['Eén bemanning', 'Op tijd']);
    const { page, complaints, close } = await open('/order', '.order-list', { person: editor });
    const widget = page.locator('applaus-widget');
    const press = async (name: string | RegExp) => {
      await tabTo(page, widget.getByRole('button', { name }));
      await page.keyboard.press('Enter');
    };
    const example = (name: string) => widget.getByRole('group', { name }).getByLabel('Nederlands');
    await press('Zet Op tijd hoger');
    await widget.getByText('Op tijd staat nu op plaats 5 van 6.').waitFor();
    expect(await hasFocus(widget.getByRole('button', { name: 'Zet Op tijd hoger' }))).toBe(true);
    expect(await findings(page, 'applaus-widget')).toEqual([]);
    await press('Verder: 2 botsingen');
    const upper = example('Als Maak het af en Op tijd botsen');
    // What held until now stands struck above the field for what holds from now on.
    await widget.locator('.collision-before del').first().waitFor();
    expect(await findings(page, 'applaus-widget')).toEqual([]);
    await press('Zet het op de pagina');
    await expect.poll(() => upper.getAttribute('aria-invalid')).toBe('true');
    await tabTo(page, upper);
    await page.keyboard.type('Bel de klant af op het afgesproken uur, ook als het nog niet klaar is.');
    await tabTo(page, example('Als Op tijd en Eén bemanning botsen'));
    await page.keyboard.type('Vertrek om tien uur, en praat om half elf na.');
    await press('Zet het op de pagina');
    await widget.getByRole('heading', { name: 'Op tijd', exact: true }).waitFor();
    const after = await orderForReaders();
    expect(after.names).toEqual([...before.names.slice(0, 4), 'Op tijd', 'Eén bemanning']);
    expect(after.collisions.at(-1)).toContain('Vertrek om tien uur, en praat om half elf na.');
    expect(complaints).toEqual([]);
    await close();
  }

  test(
    'an editor moves a value with the keyboard alone, is led through the collisions, and everybody sees it',
    moveWithKeyboard,
  );

  test('an editor drags a value to its place with the mouse, and is offered the examples of before', async () => {
    // They are those of the test above; on a second try the organisation is as it was before it.
    if ((await orderForReaders()).names.at(-1) === 'Op tijd') await moveWithKeyboard();
    const before = await orderForReaders();
    const { page, complaints, close } = await open('/order', '.order-list', { person: editor });
    const widget = page.locator('applaus-widget');
    const rows = widget.locator('.order-list li');
    const middle = async (target: Locator) => {
      const { x, y, width, height } = (await target.boundingBox())!;
      return [x + width / 2, y + height / 2] as const;
    };
    const [dragged, last] = [before.names.at(-2)!, before.names.at(-1)!];
    await page.mouse.move(...(await middle(widget.getByTitle(`Sleep ${dragged}`))));
    await page.mouse.down();
    const [x, y] = await middle(rows.last());
    await page.mouse.move(x, y + 10, { steps: 8 });
    await page.mouse.up();
    await widget.getByText(`${dragged} staat nu op plaats 6 van 6.`).waitFor();
    expect(await rows.locator('b').allTextContents()).toEqual([...before.names.slice(0, 4), last, dragged]);
    await widget.getByRole('button', { name: /^Verder: 2 botsingen/ }).click();
    const offered = widget.getByText('Dit voorbeeld schreven jullie eerder voor deze twee. Klopt het nog?');
    await offered.first().waitFor();
    expect(await offered.count()).toBe(2);
    await widget.getByRole('button', { name: 'Zet het op de pagina' }).click();
    await widget.getByRole('heading', { name: dragged, exact: true }).waitFor();
    expect((await orderForReaders()).names).toEqual([...before.names.slice(0, 4), last, dragged]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a newcomer walks, leaves in the middle, comes back where they stopped, and walks to the end', async () => {
    const { page, context, complaints, close } = await open('', '.start-card');
    await page.locator('applaus-widget').getByRole('link', { name: 'Begin hier' }).click();
    const walk = page.locator('applaus-widget .walk');
    await page.locator('applaus-widget').getByRole('button', { name: 'Begin', exact: true }).click();
    await walk.getByText('1 van 8', { exact: true }).waitFor();
    for (const name of ['Eerst veilig', 'Oog voor de ander']) {
      await walk.getByRole('button', { name: `Verder: ${name}` }).click();
      await walk.getByRole('heading', { name, exact: true }).waitFor();
      // Three recognitions that show it, out of the wall as it is.
      await expect.poll(() => walk.getByRole('article').count()).toBe(3);
    }
    await page.close();
    const later = await context.newPage();
    await later.goto(`${server.page}#applaus/purpose`);
    const widget = later.locator('applaus-widget');
    await widget.getByRole('link', { name: 'Ga verder bij 3 van 8' }).click();
    await widget.getByText('Op dit apparaat was je bij 3 van 8.').waitFor();
    await widget.getByRole('button', { name: 'Ga verder bij Oog voor de ander' }).click();
    await widget.getByRole('heading', { name: 'Oog voor de ander', exact: true }).waitFor();
    expect(await findings(later, 'applaus-widget')).toEqual([]);
    for (let step = 4; step <= 8; step += 1) {
      await later.keyboard.press('ArrowRight');
      await widget.getByText(`${step} van 8`, { exact: true }).waitFor();
      // The next key is for the step that has the focus.
      await widget.locator('.walk h2:focus').waitFor();
    }
    await widget.getByRole('heading', { name: 'Nu weet je waar we voor staan' }).waitFor();
    expect(await widget.locator('.walk-order li').count()).toBe(6);
    expect(await findings(later, 'applaus-widget')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('on paper the page is a few sheets with what it says, and nothing that one presses', async () => {
    const { page, close } = await open('', '.indicator .line-chart svg', { person: editor });
    const widget = page.locator('applaus-widget');
    await expect.poll(() => widget.locator('.purpose-value .proof').count()).toBe(6);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets!.length).toBeGreaterThan(1);
    expect(sheets!.length).toBeLessThanOrEqual(8);
    await page.emulateMedia({ media: 'print' });
    for (const text of ['Eerst veilig', 'Als het botst:', 'Hoe we hieraan kwamen']) {
      expect(await widget.getByText(text).first().isVisible(), text).toBe(true);
    }
    const pressed = widget.locator('button, summary, select, input, .head a, .button');
    const shown = await pressed.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    );
    expect(shown).toEqual([]);
    await close();
  });

  test('the page stands alone in an element of its own, with the way to what is for the reader', async () => {
    const { page, complaints, close } = await visit(browser, server, { person: 'samira.haddou' });
    await page.evaluate(() => {
      const widget = document.querySelector('applaus-widget')!;
      const alone = document.createElement('applaus-purpose');
      for (const { name, value } of widget.attributes) alone.setAttribute(name, value);
      widget.replaceWith(alone);
    });
    const alone = page.locator('applaus-purpose');
    await alone.getByRole('link', { name: 'Eerst veilig' }).click();
    await alone.getByRole('region', { name: 'Eerst veilig' }).waitFor();
    expect(await alone.locator('.head a').allTextContents()).toEqual([expect.stringContaining('Voor jou')]);
    expect(await findings(page, 'applaus-purpose')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  for (const [path, sign, person] of [
    ['', '.indicator .line-chart svg', 'samira.haddou'],
    ['/indicator', '.indicator-edit .indicator-rows', editor],
    ['/edit', '.purpose-form', editor],
    ['/changes', '.purpose-changes li', editor],
    ['/order', '.order-list li', editor],
    ['/value-new', '.purpose-form', editor],
    ['/value/VALUE', '.value-whole .proof-recognitions', 'samira.haddou'],
    ['/value/VALUE/edit', '.purpose-form', editor],
    ['/value/VALUE/retire', '.purpose-form', editor],
    ['/start', '.walk-intro', 'samira.haddou'],
  ] as const) {
    for (const [width, colorScheme, lang] of [
      [280, 'dark', 'nl'],
      [480, 'light', 'en'],
      [1200, 'light', 'nl'],
      [1200, 'dark', 'nl'],
    ] as const) {
      test(`${path || 'the page'} is accessible and fits at ${width} px, ${colorScheme}, ${lang}`, async () => {
        const { page, complaints, close } = await open(path, sign, { person, width, colorScheme, lang });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
        const tabs = page.locator('applaus-widget .head a');
        const [edge, ...ends] = await tabs.evaluateAll((all) =>
          [all[0]!.parentElement!, ...all].map((one) => Math.floor(one.getBoundingClientRect().right)),
        );
        expect(Math.max(...ends), 'where the last tab ends').toBeLessThanOrEqual(edge!);
        expect(await findings(page, 'applaus-widget')).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      });
    }
  }
});
