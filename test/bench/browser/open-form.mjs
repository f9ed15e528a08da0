import { runnerImport } from 'vite';

export const recognitions = 1_000;
const times = 15;

/** Opens the form above a wall, time and again: what the browser needs for it in ms, until the frame that shows it. */
export async function openedForms() {
  const [{ startDemo }, { openBrowser }, wall] = await Promise.all(
    ['built-server', 'browser', 'long-wall'].map(support),
  );
  const [server, browser] = await Promise.all([startDemo(), openBrowser()]);
  try {
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1_200, height: 1_000 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await wall.lengthenWall(page, recognitions);
    await page.goto(server.page);
    await wall.showAll(page, recognitions);
    await openForm(page, devtools);
    const opened = [];
    for (let time = 0; time < times; time += 1) opened.push(await openForm(page, devtools));
    const nodes = await page.evaluate(
      () => document.querySelector('applaus-widget').shadowRoot.querySelectorAll('*').length,
    );
    return { opened, nodes };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function support(name) {
  return (await runnerImport(`./test/support/${name}.ts`, { configFile: false, logLevel: 'error' })).module;
}

async function openForm(page, devtools) {
  const before = await drawing(devtools);
  const until = await page.evaluate(shownAfter);
  const after = await drawing(devtools);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return { until, drawing: after - before };
}

/** Milliseconds that style and layout have taken so far. */
async function drawing(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return (of('RecalcStyleDuration') + of('LayoutDuration')) * 1_000;
}

/** Runs in the page: from the press to the task after the frame in which the form can be seen. */
async function shownAfter() {
  const root = document.querySelector('applaus-widget').shadowRoot;
  const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes('Nomineer een collega'),
  );
  const started = performance.now();
  button.click();
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!root.querySelector('dialog[open] [role=combobox]')) await frame();
  await frame();
  return performance.now() - started;
}
