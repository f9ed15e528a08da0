import { runnerImport } from 'vite';

/** How many times slower a phone is than this machine. */
const rate = 4;
const letters = 3;

/**
 * The longest letter on a phone: what the frame's main thread and its Worker take of the processor from the press to the
 * acceptance, and the longest task from the opening of the frame on. In ms of the slower processor, without waits.
 */
export async function measureLetter() {
  const [{ startLetterSite }, { openBrowser }, { openQuietVisit }, { sendLetters }, { startTrace, stopTrace }] =
    await Promise.all(['letter-site', 'browser', 'quiet-visit', 'quiet-letters', 'main-thread'].map(support));
  const [site, browser] = await Promise.all([startLetterSite(), openBrowser()]);
  try {
    const visit = await openQuietVisit({ browser, address: site.page, rate: 1, rewriteEvery: 1_000 });
    await startTrace(browser, visit.page);
    await visit.begin();
    const { sendings } = await sendLetters(visit, letters);
    await visit.hands.inside().evaluate(() => void performance.mark('the frame'));
    await visit.page.evaluate(() => void performance.mark('the page'));
    return timesIn(await stopTrace(browser), sendings);
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function support(name) {
  return (await runnerImport(`./test/support/${name}.ts`, { configFile: false, logLevel: 'error' })).module;
}

function timesIn(trace, sendings) {
  const clock = trace.timeIn('the page');
  const [main, worker] = [trace.tasksOf('the frame'), trace.workersOf('the frame')];
  const within = ({ from, to }) =>
    [...main, ...worker].filter((task) => task.to > clock(from) && task.from < clock(to));
  const times = sendings.map((sending) => within(sending).reduce((sum, { cpu }) => sum + cpu, 0));
  return { slowest: rate * Math.max(...times), longest: rate * Math.max(...main.map(({ cpu }) => cpu)) };
}
