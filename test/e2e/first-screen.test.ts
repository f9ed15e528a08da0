import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { type PausingProxy, startPausingProxy } from '../support/pausing-proxy.ts';

/** What the host page itself is made of, and the loader. */
const isHost = (name: string) => /^$|^demo\/(?!token)|^applaus$|^favicon/.test(name);
const files = ['first', 'mount', 'rolldown-runtime', 'vendor', 'words-nl'];

describe('the first screen of the wall', () => {
  let proxy: PausingProxy;
  let server: BuiltServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    proxy = await startPausingProxy(isHost);
    const settings = { PUBLIC_URL: `http://localhost:${proxy.port}` };
    [server, browser] = await Promise.all([startDemo(settings), openBrowser()]);
    proxy.to = server;
  });
  beforeEach(async () => {
    proxy.passing = isHost;
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    proxy.release(() => true);
    proxy.names.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.stop();
    await server?.stop();
  });

  const open = async (path = '') => {
    await page.goto(`http://localhost:${proxy.port}/${path}`, { waitUntil: 'commit' });
    await expect.poll(() => proxy.waiting().sort()).toEqual(['demo/token', ...files]);
  };
  const isFile = (name: string) => files.includes(name);
  const articles = () => page.locator('applaus-widget article').count();

  test('is there three round trips after the loader: token and code, leave to ask, the page', async () => {
    await open();
    proxy.release((name) => name === 'demo/token' || isFile(name));
    await expect.poll(() => proxy.waiting()).toContain('OPTIONS graphql');
    expect(proxy.names).not.toContain('Wall');
    proxy.release((name) => name === 'OPTIONS graphql');
    await expect.poll(() => proxy.waiting()).toContain('Wall');
    expect(await articles()).toBe(0);
    proxy.release((name) => name === 'Wall');
    // Everything else that has been asked by now is still held back.
    await expect.poll(articles).toBeGreaterThan(5);
  });

  test('asks for the page while its own code is still on the way, and nothing twice', async () => {
    await open();
    proxy.release((name) => name === 'demo/token');
    await expect.poll(() => proxy.waiting()).toContain('OPTIONS graphql');
    proxy.release((name) => name === 'OPTIONS graphql');
    await expect.poll(() => proxy.waiting().sort()).toEqual(['Wall', ...files]);
    proxy.passing = () => true;
    proxy.release(() => true);
    await expect.poll(articles).toBeGreaterThan(5);
    await expect.poll(() => proxy.names).toContain('Waiting');
    const often = (name: string) => proxy.names.filter((one) => one === name).length;
    expect(['demo/token', 'Wall', ...files].map(often)).toEqual([1, 1, ...files.map(() => 1)]);
  });

  test('comes by the usual way when the server refuses what was asked early', async () => {
    await open();
    proxy.release((name) => name === 'demo/token' || isFile(name));
    await expect.poll(() => proxy.waiting()).toContain('OPTIONS graphql');
    proxy.passing = (name) => name !== 'Wall';
    proxy.release((name) => name === 'OPTIONS graphql');
    await expect.poll(() => proxy.waiting()).toContain('Wall');
    proxy.release((name) => name === 'Wall', 503);
    await expect.poll(() => proxy.waiting()).toContain('Wall');
    proxy.release((name) => name === 'Wall');
    await expect.poll(articles).toBeGreaterThan(5);
  });

  test('is asked with another token when the first one is refused', async () => {
    await open();
    proxy.passing = (name) => name !== 'Wall' && name !== 'demo/token';
    proxy.release((name) => name === 'demo/token' || isFile(name));
    await expect.poll(() => proxy.waiting()).toContain('Wall');
    proxy.release((name) => name === 'Wall', 401);
    await expect.poll(() => proxy.waiting()).toContain('demo/token');
    proxy.passing = () => true;
    proxy.release(() => true);
    await expect.poll(articles).toBeGreaterThan(5);
  });

  test('is not asked early where the address leads elsewhere', async () => {
    await open('#applaus/purpose');
    proxy.passing = () => true;
    proxy.release(() => true);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await expect.poll(() => proxy.names).toContain('Waiting');
    expect(proxy.names).not.toContain('Wall');
  });
});
