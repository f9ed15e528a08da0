import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { type Certificate, makeCertificate } from '../support/certificates.ts';
import { codeIn } from '../support/documentation.ts';
import { freePort } from '../support/free-port.mjs';
import { type Nginx, runsNginx, startNginx } from '../support/private-nginx.ts';
import { visit } from './intranet.ts';
import { writeLetter } from './write-letter.ts';

const applaus = 'applaus.corp.test';
/** Both have a certificate of their own; that of Applaus is for `*.corp.test`. */
const uncovered = 'letters.door.corp.test';
const covered = 'letters.corp.test';
/** Longer than nginx keeps a connection to the door open on which nothing is asked, in milliseconds. */
const idle = 8_000;

describe.runIf(runsNginx)('the connection of a letter, over HTTP/2 behind nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-nginx-'));
  let certificates: { wildcard: Certificate; doors: Certificate };
  let browser: Browser;
  beforeAll(async () => {
    certificates = {
      wildcard: makeCertificate(folder, 'wildcard', ['*.corp.test']),
      doors: makeCertificate(folder, 'doors', [uncovered, covered]),
    };
    const known = Object.values(certificates).map(({ fingerprint }) => fingerprint);
    browser = await openBrowser([
      '--host-resolver-rules=MAP *.corp.test 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${known.join(',')}`,
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const identifiedServer = (port: number, server: BuiltServer) => `server {
    listen ${port} ssl http2; server_name ${applaus};
    ssl_certificate ${certificates.wildcard.certificate}; ssl_certificate_key ${certificates.wildcard.key};
    location / {
      proxy_pass ${server.api}; proxy_http_version 1.1; proxy_buffering off;
      proxy_set_header Host $http_host; proxy_set_header Connection "";
    }
  }`;
  /** The block of the documentation, with a log of what it would otherwise leave out. */
  const doorServer = (port: number, server: BuiltServer, name: string) => {
    const changes: [string, string][] = [
      ['listen 443', `listen ${port}`],
      ['letters.door.example.com', name],
      ['/etc/ssl/letters.pem', certificates.doors.certificate],
      ['/etc/ssl/letters.key', certificates.doors.key],
      ['access_log off;', ''],
      ['127.0.0.1:4001', `127.0.0.1:${new URL(server.door).port}`],
    ];
    const recipe = codeIn('docs/letterbox-operations.md').with('ssl_session_tickets off;');
    return changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replaceAll(from, to);
    }, recipe);
  };

  /** Two letters from the demo behind nginx, the second after a pause; whether they shared a connection with a bearer token. */
  const sharingOfLetters = async (doorName: string) => {
    const port = await freePort();
    const addresses = { PUBLIC_URL: `https://${applaus}:${port}`, LETTERBOX_URL: `https://${doorName}:${port}` };
    const server = await startDemo({ ...addresses, BLOCKERS_DELIVERY: 'every 4s' });
    let nginx: Nginx | undefined;
    try {
      nginx = await startNginx(folder, port, [identifiedServer(port, server), doorServer(port, server, doorName)]);
      const page = `${addresses.PUBLIC_URL}/`;
      const writer = await visit(browser, { ...server, page }, { person: 'samira.haddou' });
      await writeLetter(writer.page, 'De omroep op de steiger zwijgt');
      await writer.page.goto(page);
      await writer.page.getByRole('article').first().waitFor();
      await writeLetter(writer.page, 'De omroep zwijgt nog steeds', { idle });
      await writer.close();
      const seen = nginx.seen();
      const bearers = new Set(
        seen.filter(({ authorization }) => authorization !== '-').map(({ connection }) => connection),
      );
      const letters = seen.filter(({ method, path }) => method === 'POST' && path === '/letterbox/letters');
      expect(bearers.size).toBeGreaterThan(0);
      // One that the door was not ready for is sent again.
      expect(letters.length).toBeGreaterThanOrEqual(2);
      expect(new Set(letters.map(({ protocol, host }) => `${protocol} ${host}`))).toEqual(
        new Set([`HTTP/2.0 ${doorName}`]),
      );
      return new Set(letters.map(({ connection }) => bearers.has(connection)));
    } finally {
      await nginx?.stop();
      await server.stop();
    }
  };

  test('carries nothing identified where its name is two labels deep', async () => {
    expect(await sharingOfLetters(uncovered)).toEqual(new Set([false]));
  }, 120_000);

  test('is that of a bearer token where a wildcard certificate covers its name, whatever certificate it has itself', async () => {
    expect(await sharingOfLetters(covered)).toEqual(new Set([true]));
  }, 120_000);
});
