import type { Browser, Page } from 'playwright-core';
import type { BuiltServer } from '../support/built-server.ts';

export interface HostPage {
  /** What stands in the page's body; `TOKEN_URL` is the address of a token. */
  body: string;
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  person?: string;
  /** The address below the server's, with its hash. */
  path?: string;
  width?: number;
  height?: number;
}

/** A page of somebody else's, on the origin that the demo trusts, whatever its address. */
export async function hostPage(browser: Browser, server: BuiltServer, host: HostPage): Promise<Page> {
  const { body, head = '', root = 'lang="nl"', person = 'ilse.brouwer', path = 'host/' } = host;
  const context = await browser.newContext({ viewport: { width: host.width ?? 1000, height: host.height ?? 900 } });
  const page = await context.newPage();
  const tokenUrl = `${server.api}/demo/token?person=${person}`;
  const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}
    <script type="module" src="${server.api}/embed/v1/applaus.js"></script></head>
    <body>${body.replaceAll('TOKEN_URL', tokenUrl)}</body></html>`;
  const isPage = (url: URL) => url.origin === new URL(server.page).origin && url.pathname.startsWith('/host');
  await page.route(isPage, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(server.page + path);
  return page;
}

/** Makes the page anew as Turbo does: of a clone of what was there before. */
export function rebuild(page: Page): Promise<void> {
  return page.evaluate(() => {
    const clone = document.body.cloneNode(true);
    document.body.replaceWith(clone);
  });
}
