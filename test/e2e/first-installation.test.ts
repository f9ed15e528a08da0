import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { mariadbBinary } from '../support/private-mariadb.ts';
import { type Installation, prepareInstallation, type Running, trialPassword } from './installation.ts';

const effect = 'Ze doucht weer zelf, elke ochtend, met de radio aan.';

describe.runIf(mariadbBinary())('a first installation, by its documentation alone', () => {
  let machine: Installation;
  let browser: Browser;
  let service: Running;
  let intranet: Running;
  const complaints: string[] = [];
  beforeAll(async () => {
    [machine, browser] = await Promise.all([prepareInstallation(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await intranet?.stop();
    await service?.stop();
    await machine?.stop();
  });

  /** Opens the intranet in a browser of one's own and signs in there. */
  const signIn = async (user: string, origin = machine.intranet): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(origin);
    await page.getByLabel('User').fill(user);
    await page.getByLabel('Password').fill(trialPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    return page;
  };
  const restartIntranet = async (mistake?: [string, string]) => {
    // Pages that are still open would ask for another token, and complain as well.
    for (const context of browser.contexts()) await context.close();
    await intranet.stop();
    machine.writeIntranet(mistake);
    intranet = await machine.startIntranet();
  };

  test('goes from an empty database to a server that is ready', async () => {
    await machine.createDatabase();
    machine.writeFiles();
    const done = await machine.runCommands();
    expect(done.map(({ line, code }) => [line, code])).toEqual(done.map(({ line }) => [line, 0]));
    const printed = done.map(({ output }) => output).join('');
    expect(printed).toContain('People: 10 added, 0 changed, 0 unchanged.');
    expect(printed).toContain('Added: pieter.vantveer (Pieter van ’t Veer)');
    expect(printed).toContain('Carla IJsbrand is now editor.');
    expect(printed).toContain('Values: 6 added');
    expect(printed).not.toContain('DATABASE_URL is not set');
    service = await machine.startService();
    await expect.poll(service.output).toContain(`Applaus is ready: ${machine.applaus}\n`);
    expect(service.output()).not.toMatch(/"level":[456]0/);
  });

  test('and to a nomination that is on the wall once its receiver agrees', async () => {
    intranet = await machine.startIntranet();
    const giver = await signIn('fatima');
    await nominate(giver);
    await giver.getByText('Je collega krijgt eerst de vraag').waitFor();
    expect(await published(machine)).toBe(0);
    const receiver = await signIn('zoe');
    await receiver.getByRole('link', { name: /Voor jou/ }).click();
    await receiver.getByRole('button', { name: 'Zet maar op het prikbord' }).click();
    await giver.getByRole('article').filter({ hasText: effect }).waitFor();
    const editor = await signIn('carla');
    await editor.getByRole('article').filter({ hasText: effect }).waitFor();
    expect(await published(machine)).toBe(1);
    await editor.getByRole('link', { name: /Voor jou/ }).click();
    await editor.getByRole('link', { name: /Meldingen/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the form for anonymous letters opens, with whom to turn to', async () => {
    const page = await signIn('carla');
    await page.getByRole('link', { name: 'Blokkades' }).click();
    await page.getByText('Schrijf een brief').first().click();
    const frame = page.frameLocator('applaus-widget iframe');
    await frame.getByText('Vertrouwenspersoon Anna Bos').first().waitFor();
    await frame.getByRole('textbox').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('the service stops in order, and all is there after the next start', async () => {
    expect(await service.stop()).toBe(0);
    service = await machine.startService();
    const page = await signIn('zoe');
    await page.getByRole('article').filter({ hasText: effect }).waitFor();
    complaints.length = 0;
  });

  test('a wrong audience is one sentence for the reader, and its cause in console and log', async () => {
    await restartIntranet(["aud: 'applaus'", "aud: 'aplaus'"]);
    const page = await signIn('fatima');
    await page.getByText('Applaus is hier niet goed aangesloten').waitFor();
    const cause = 'its "aud" is "aplaus", and "applaus" is expected';
    expect(complaints.filter((text) => text.includes(cause))).toHaveLength(1);
    expect(service.output().split(JSON.stringify(cause).slice(1, -1))).toHaveLength(2);
  });

  test('so are a personnel number that nobody has, a page for a token, and an origin that is not allowed', async () => {
    await restartIntranet(['sub: user.id', "sub: '99999'"]);
    const stranger = await signIn('fatima');
    await stranger.getByText('Deze login is hier nog niet van jou').waitFor();
    expect(complaints.join('\n')).toContain('nobody has the "externalId" of its claim "sub", "99999"');
    await restartIntranet(['JSON.stringify({ token:', "'<html>'.concat({ token:"]);
    await (await signIn('fatima')).getByText('Applaus is hier niet goed aangesloten').waitFor();
    expect(complaints.join('\n')).toContain('answered something else than JSON');
    await restartIntranet();
    const elsewhere = `http://127.0.0.1:${machine.intranetPort}`;
    await (await signIn('fatima', elsewhere)).getByText('Applaus is hier niet goed aangesloten').waitFor();
    expect(complaints.join('\n')).toContain(`expected ${elsewhere} in ALLOWED_ORIGINS`);
    expect(service.output()).toContain(`"origin":"${elsewhere}"`);
  });
});

async function nominate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('zoe');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('radio', { name: /Eerst luisteren/ }).check({ force: true });
  await dialog.getByLabel('Wat gebeurde er?').fill('Een vrouw van 84 durfde na haar val niet meer alleen te douchen.');
  await dialog.getByLabel(/^Wat deed/).fill('Zoë vroeg waar ze bang voor was en zette samen met haar een stoel neer.');
  await dialog.getByLabel('Wat betekende het voor de klant?').fill(effect);
  await dialog.getByRole('button', { name: 'Nomineer', exact: true }).click();
}

/** How many rows are on the wall. */
async function published({ sql }: Installation): Promise<number> {
  const rows = await sql('SELECT COUNT(*) AS number FROM applaus.recognition WHERE published_at IS NOT NULL');
  return Number((rows as { number: number }[])[0]!.number);
}
