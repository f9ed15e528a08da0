import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BuiltServer } from '../support/built-server.ts';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: scripts, policies, failed requests. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface VisitSettings {
  person: string;
  lang?: 'nl' | 'en';
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
}

/** Somebody opens the demo's intranet page in a browser profile of their own. */
export async function visit(browser: Browser, server: BuiltServer, settings: VisitSettings): Promise<Visit> {
  const { person, lang = 'nl', width = 1200, colorScheme = 'light', forcedColors } = settings;
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme, forcedColors });
  await context.addInitScript(
    ([who, language]) => {
      // The letter frame inside the page is none of the intranet's business.
      if (window !== window.top) return;
      sessionStorage.setItem('waterweg-person', who!);
      sessionStorage.setItem('waterweg-language', language!);
    },
    [person, lang],
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.page);
  await page.getByRole('article').first().waitFor();
  return { page, context, complaints, close: () => context.close() };
}

/** The three parts of a customer moment. */
export interface Moment {
  situation: string;
  action: string;
  effect: string;
}

/** Nominates a colleague with the form. */
export async function nominate(page: Page, name: string, moment: Moment): Promise<void> {
  await page.getByRole('button', { name: 'Nomineer een collega' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(name);
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('radio', { name: /Eerst veilig/ }).check({ force: true });
  await dialog.getByLabel('Wat gebeurde er?').fill(moment.situation);
  await dialog.getByLabel(/^Wat deed/).fill(moment.action);
  await dialog.getByLabel('Wat betekende het voor de klant?').fill(moment.effect);
  await dialog.getByRole('button', { name: 'Nomineer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
