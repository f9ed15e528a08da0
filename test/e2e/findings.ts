import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The address of a place begins with `#`: scrolled out of the row of parts, axe takes it for a link past the page's head. */
const options = JSON.stringify({ resultTypes: ['violations'], rules: { 'skip-link': { enabled: false } } });

/** What axe finds in the page and inside the widget, or in `within` alone, as short lines. Its script goes round the page's policy. */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found = await session.send('Runtime.evaluate', {
    expression: `${axe}; axe.run(document.querySelector('${within}'), ${options}).then((r) => JSON.stringify(
      r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.flat().join(' >> ')).join(', '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(found.result.value));
}
