import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startLetterSite } from '../support/letter-site.ts';
import { makeLetterWorld } from '../support/letter-world.ts';

/** A server, or something before it, that gives every browser a number of its own. */
const numbering = {
  etag: '"person42"',
  'last-modified': 'Thu, 01 Jan 2026 00:00:42 GMT',
  'cache-control': 'private, max-age=0, must-revalidate',
};

test('whatever a server numbered before, no browser brings it back with what it asks for or sends', async () => {
  const world = makeLetterWorld();
  await world.deliver();
  const [site, browser] = await Promise.all([startLetterSite(world, numbering), openBrowser()]);
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const visit of [1, 2, 3]) {
    await (visit === 2 ? page.reload() : page.goto(site.page));
    await page
      .frameLocator('iframe')
      .getByText(/Je kunt deze week nog/)
      .waitFor();
    await expect.poll(() => site.asked.filter(({ path }) => path.endsWith('/index.json')).length).toBe(visit);
    await page.waitForTimeout(300);
  }
  await page.goto(site.page);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: /^Cijfers/ }).check();
  await frame.getByLabel('In één regel').fill('Zes minuten is te kort');
  await frame.getByLabel('Vertel: hoe gaat het nu?').fill('Ik kap klanten af.');
  await frame.getByRole('button', { name: 'Doe op de post' }).click();
  await expect.poll(() => world.posted.length, { timeout: 30_000 }).toBe(1);
  const anonymous = site.asked.filter(({ path }) => !path.startsWith('/letterbox/door/'));
  expect(anonymous.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/letterbox/letters', '/letterbox/manifest.json']),
  );
  const validators = ['if-none-match', 'if-modified-since', 'if-range', 'cookie'];
  const brought = anonymous.filter(({ headers }) => validators.some((name) => name in headers));
  expect(brought.map(({ path }) => path)).toEqual([]);
  // Segments lie in the browser's cache: nobody asks twice.
  const hashed = anonymous.map(({ path }) => path).filter((path) => path.endsWith('.bin'));
  expect([hashed.length, new Set(hashed).size]).toEqual([3, 3]);
  await Promise.all([browser.close(), site.stop()]);
});
