import type { Page, Route } from 'playwright-core';
import type { BuiltServer } from '../support/built-server.ts';

/** What the server answers to a token that it takes for nobody's; the page is on another origin. */
export function refusal(page: Page, code: string, extensions: object = {}) {
  return {
    status: 401,
    headers: { 'access-control-allow-origin': new URL(page.url()).origin, 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ message: 'refused', extensions: { code, ...extensions } }] }),
  };
}

export interface SharedComputer {
  /** The next request is refused as if the token had run out, so that the widget renews it. */
  signIn: (next: string) => Promise<void>;
}

/** From here on `token-url` gives tokens of whoever signs in, as where a computer is shared. */
export async function sharedComputer(page: Page, person: string): Promise<SharedComputer> {
  let signedIn = person;
  await page.route('**/demo/token*', (route: Route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('person', signedIn);
    return route.continue({ url: url.href });
  });
  return {
    async signIn(next) {
      signedIn = next;
      await page.route('**/graphql', (route) => route.fulfill(refusal(page, 'UNAUTHENTICATED')), { times: 1 });
    },
  };
}

export async function tokenOf(server: BuiltServer, person: string): Promise<string> {
  return (await (await fetch(`${server.api}/demo/token?person=${person}`)).json()).token;
}

/** What the widget shows of its viewer: its text, what is pressed, what has been typed, and what a story's menu offers. */
export async function seen(page: Page) {
  const shown = await page.locator('applaus-widget .applaus').evaluate((root) => {
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    return {
      viewer: root.querySelector('.compose-bar')!.textContent,
      text: root.textContent!.replace(/\d+ (?:minuten|minuut) geleden|zojuist/g, '…'),
      pressed: all('[aria-pressed=true]').map((button) => button.textContent),
      typed: all('input, textarea').map((field) => (field as HTMLInputElement).value),
      dialogs: all('dialog').length,
    };
  });
  await page
    .getByRole('button', { name: /Meer over het verhaal/ })
    .first()
    .click();
  const menu = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  return { ...shown, menu };
}
