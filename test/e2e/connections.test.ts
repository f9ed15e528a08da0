import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { type Recorder, recordTraffic } from '../support/record-traffic.ts';
import { startsAfresh } from './fresh-tries.ts';
import { visit } from './intranet.ts';
import { writeLetter } from './write-letter.ts';

/** Longer than any side keeps a connection to the door open on which nothing is asked, in milliseconds. */
const idle = 8_000;
const letterLine = 'POST /letterbox/letters HTTP/1.1';
/** What says who is asking. */
const identified = /^(authorization|cookie): |POST \/graphql|token\?person=/im;

describe('the connection of a letter, over HTTP/1.1', () => {
  let api: Recorder;
  let door: Recorder;
  let server: BuiltServer;
  let browser: Browser;
  startsAfresh({
    async start() {
      [api, door] = await Promise.all([recordTraffic(), recordTraffic()]);
      const addresses = {
        PUBLIC_URL: `http://localhost:${api.port}`,
        LETTERBOX_URL: `http://localhost:${door.port}`,
        BLOCKERS_DELIVERY: 'every 4s',
      };
      [server, browser] = await Promise.all([startDemo(addresses), openBrowser()]);
      api.target = Number(new URL(server.api).port);
      door.target = Number(new URL(server.door).port);
    },
    async stop() {
      await browser?.close();
      await server?.stop();
      await Promise.all([api, door].map((recorder) => recorder?.stop()));
    },
  });

  test('never carries anything that says who is asking, cookies of the host included, after it was idle too', async () => {
    const page = `http://localhost:${api.port}/`;
    const writer = await visit(browser, { ...server, page }, { person: 'samira.haddou' });
    // A cookie knows no port: the frame's page is fetched with it.
    await writer.context.addCookies([{ name: 'session', value: 'samira', url: page }]);
    await writer.page.reload();
    await writeLetter(writer.page, 'De omroep op de steiger zwijgt');
    await writer.page.goto(page);
    await writer.page.getByRole('article').first().waitFor();
    await writeLetter(writer.page, 'De omroep zwijgt nog steeds', { idle });
    const letters = door.sent().filter((sent) => sent.includes(letterLine));
    expect(letters.join('').split(letterLine)).toHaveLength(3);
    expect(letters.filter((sent) => identified.test(sent))).toEqual([]);
    expect(api.sent().filter((sent) => sent.includes(letterLine))).toEqual([]);
    // All of that did travel, and was recorded.
    expect(door.sent().some((sent) => /^cookie: .*session=samira/im.test(sent))).toBe(true);
    expect(api.sent().some((sent) => /^authorization: Bearer/im.test(sent))).toBe(true);
    await writer.close();
  }, 120_000);

  test('carries no name that a script of the page outside sends there to have it on the connection before the letter', async () => {
    const page = `http://localhost:${api.port}/`;
    const writer = await visit(browser, { ...server, page }, { person: 'samira.haddou' });
    const before = door.sent().length;
    await writer.page.evaluate((address) => {
      // As many at once as a browser has connections to one address, but for one.
      for (let number = 0; number < 5; number += 1) void again();
      async function again(): Promise<void> {
        await fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await again();
      }
    }, `http://localhost:${door.port}/letterbox/manifest.json?name=samira`);
    await writeLetter(writer.page, 'De omroep kraakt');
    const sent = door.sent().slice(before);
    expect(sent.filter((one) => one.includes('?name=samira')).length).toBeGreaterThan(10);
    expect(sent.filter((one) => one.includes(letterLine))).toHaveLength(1);
    expect(sent.filter((one) => one.includes(letterLine) && one.includes('?name=samira'))).toHaveLength(0);
    await writer.close();
  }, 120_000);

  test('would be that of an identified request, had both one port', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${api.port}/`);
    await page.evaluate(async () => {
      const request = { method: 'POST', credentials: 'omit', cache: 'no-store' } as const;
      await fetch('/graphql', { ...request, headers: { authorization: 'Bearer x' } });
      await fetch('/letterbox/letters', { ...request, body: new Uint8Array(8_192) });
    });
    const letters = api.sent().filter((sent) => sent.includes(letterLine));
    expect(letters.filter((sent) => identified.test(sent))).toHaveLength(1);
    await page.close();
  });
});
