import { runnerImport } from 'vite';

/** A slow line and a slow machine: 1.6 Mbit/s with 150 ms to the server, and a quarter of this processor. */
export const line = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
export const slowdown = 4;
const loads = 5;

/** Loads the demo's page cold, time and again, and notes when each request began and ended, from the loader on. */
export async function coldLoads() {
  const [{ startDemo }, { openBrowser }] = await Promise.all(['built-server', 'browser'].map(support));
  const [server, browser] = await Promise.all([startDemo(), openBrowser()]);
  try {
    await coldLoad(browser, server.page, { slow: false });
    const measured = [];
    for (let load = 0; load < loads; load += 1) measured.push(await coldLoad(browser, server.page, { slow: true }));
    return measured.sort((a, b) => a.shown - b.shown);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function support(name) {
  return (await runnerImport(`./test/support/${name}.ts`, { configFile: false, logLevel: 'error' })).module;
}

async function coldLoad(browser, address, { slow }) {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const requests = noteRequests(devtools);
  await devtools.send('Network.enable');
  if (slow) {
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.addInitScript(markFirstArticle);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('applaus-widget article').first().waitFor({ timeout: 60_000 });
  const shown = await page.waitForFunction(() => performance.getEntriesByName('first article')[0]?.startTime);
  const from = await page.evaluate(() => {
    const loader = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/embed/v1/applaus.js'));
    return loader.startTime;
  });
  const result = fromLoader([...requests.values()], (await shown.jsonValue()) - from);
  await context.close();
  return result;
}

/** Runs in the page: the first frame after an article stands is the one that shows it. */
function markFirstArticle() {
  const look = () => {
    const stands = document.querySelector('applaus-widget')?.shadowRoot?.querySelector('article');
    if (stands) requestAnimationFrame(() => performance.mark('first article'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function noteRequests(devtools) {
  const requests = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, initiator }) => {
    const { url, method, postData } = request;
    requests.set(requestId, { url, method, from: timestamp, initiator: initiator.type, asks: operationIn(postData) });
  });
  devtools.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    Object.assign(requests.get(requestId) ?? {}, {
      answered: timestamp,
      encoding: response.headers['content-encoding'],
    });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    Object.assign(requests.get(requestId) ?? {}, { to: timestamp, bytes: encodedDataLength });
  });
  return requests;
}

function operationIn(body) {
  return body?.startsWith('{') ? JSON.parse(body).operationName : undefined;
}

/** Milliseconds since the loader was requested; what ended after the first recognition is left out. */
function fromLoader(requests, shown) {
  const start = requests.find(({ url }) => url.endsWith('/embed/v1/applaus.js')).from;
  const since = (time) => (time - start) * 1000;
  const all = requests
    .filter(({ from, to }) => from >= start && to && since(to) <= shown)
    .map(({ from, answered, to, ...rest }) => ({
      ...{ name: nameOf(rest), bytes: rest.bytes, coding: rest.encoding },
      ...{ from: since(from), answered: since(answered ?? to), to: since(to) },
    }));
  const needed = all.filter(({ name }) => !later.has(name));
  const drawn = shown - Math.max(...needed.map(({ to }) => to));
  return { shown, drawn, requests: needed, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Asked for once the screen is being drawn, and waited for by no recognition. */
const later = new Set(['Viewer', 'Values', 'Waiting', 'recognition-origin']);

function nameOf({ url, method, asks }) {
  if (asks) return asks;
  const file = new URL(url).pathname.split('/').at(-1);
  return method === 'OPTIONS' ? `may ${file} be asked` : file.replace(/(-[\w-]{8})?\.js$/, '');
}
