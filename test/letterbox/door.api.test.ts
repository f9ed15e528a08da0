import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sqlite } from '../support/databases.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe('the page behind the door', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const folder = mkdtempSync(join(tmpdir(), 'applaus-door-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Door</title>');
  writeFileSync(join(folder, 'assets', 'door-a1b2c3.js'), 'export {};');
  afterAll(() => rmSync(folder, { recursive: true }));
  const box = letterboxOn(world, { doorFolder: folder });

  it('runs what it came with, talks to us alone and stands in the pages of the intranet only', async () => {
    const page = await box.get('door/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html><title>Door</title>',
    ]);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://intranet.test; " +
        "require-trusted-types-for 'script'; trusted-types applaus-door",
    );
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const name of ['set-cookie', 'etag', 'last-modified', 'date', 'x-frame-options']) {
      expect(page.headers.get(name), name).toBe(null);
    }
  });

  it('keeps what has a hash in its name for a year', async () => {
    const script = await box.get('door/assets/door-a1b2c3.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toMatch(/immutable/);
  });

  it('gives nothing else out', async () => {
    for (const path of [
      'door/nothing.js',
      'door/%2e%2e/index.html',
      'door/assets',
      'door/assets/',
      'door//etc/passwd',
    ]) {
      expect((await box.get(path)).status, path).toBe(404);
    }
  });

  it('has a page that makes browsers remove what they stored, and nothing else of ours does', async () => {
    const page = await box.get('door/clear');
    expect([page.status, page.headers.get('clear-site-data')]).toEqual([200, '"storage"']);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://intranet.test;");
    for (const path of ['door/', 'door/assets/door-a1b2c3.js', 'manifest.json', 'bulletin/index.json']) {
      expect((await box.get(path)).headers.get('clear-site-data'), path).toBe(null);
    }
  });

  it('without pages that may hold it stands in none but its own', async () => {
    await box.reopen({ ancestors: [] });
    expect((await box.get('door/')).headers.get('content-security-policy')).toContain("frame-ancestors 'self';");
  });

  it('is not on the port of the identified half, whose answer has nothing of the API', async () => {
    const api = await world.another();
    await api.app.http.listen({ port: 0, host: '127.0.0.1' });
    const origin = `http://127.0.0.1:${(api.app.http.server.address() as AddressInfo).port}`;
    const headers = { origin: 'https://intranet.test' };
    const answer = await fetch(`${origin}/letterbox/manifest.json`, { headers });
    expect([answer.status, await answer.text()]).toEqual([404, '']);
    expect([...answer.headers.keys()].filter((name) => /^(access-control|vary|x-request)/.test(name))).toEqual([]);
    expect([...(await fetch(`${origin}/livez`, { headers })).headers.keys()]).toContain('vary');
    await api.close();
  });

  it('a letter, a refusal and a look at the list make no statement about letters', async () => {
    const { body } = await box.letter();
    const before = world.db.statements.count;
    await box.post(body);
    await box.post(body);
    await box.post(body.subarray(1));
    await box.get('manifest.json');
    await box.get('bulletin/index.json');
    expect(world.db.statements.count).toBe(before);
  });
});
