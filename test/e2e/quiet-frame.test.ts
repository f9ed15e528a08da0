import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type LetterSite, startLetterSite } from '../support/letter-site.ts';
import { startTrace, stopTrace, type Task } from '../support/main-thread.ts';
import { timesSlowerThanHere } from '../support/phone-speed.ts';
import { readAnswer, type Sending, sendLetters } from '../support/quiet-letters.ts';
import { openQuietVisit, type QuietVisit, type Seen } from '../support/quiet-visit.ts';

/** From which length on browsers tell of a task, in ms. */
const LONG = 50;
const TRIES = 20;

/** How many times slower Chromium makes a page. */
const SLOWER = 4;

describe.each([
  ['of the same site', 'page'],
  ['of another site', 'foreignPage'],
] as const)('on a processor four times slower, in a page %s', (_, address) => {
  let site: LetterSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startLetterSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Lets somebody use the frame, and reads what all main threads did meanwhile. */
  async function trace<T>(rate: number, use: (visit: QuietVisit) => Promise<T>) {
    const visit = await openQuietVisit({ browser, address: site[address], rate, rewriteEvery: 300 });
    await startTrace(browser, visit.page);
    await visit.begin();
    const used = await use(visit);
    await visit.hands.inside().evaluate(() => void performance.mark('the frame'));
    await visit.page.evaluate(() => void performance.mark('the page'));
    const traced = { used, seen: await visit.seen(), ...(await stopTrace(browser)) };
    await visit.context.close();
    return traced;
  }

  /**
   * By processor time, since by the clock every task is long where others want the processor too; and reckoned, since a process
   * that Chromium slows down spends the time in which it waits as well.
   */
  test('no task of the frame is long when it opens, and when a letter is written, sent and answered', async () => {
    const { tasksOf } = await trace(1, async (visit) => {
      const { receipt } = await sendLetters(visit, 1);
      await readAnswer(visit, site, receipt);
    });
    const times = timesSlowerThanHere();
    const slowed = tasksOf('the frame').map((task) => ({ ...task, cpu: task.cpu * times }));
    expect(slowed.length).toBeGreaterThan(100);
    expect(slowed.filter(({ cpu }) => cpu >= LONG)).toEqual([]);
  });

  test(`of ${TRIES} letters the page sees none being sent`, async () => {
    const { used, seen, tasksOf, timeIn } = await trace(SLOWER, async (visit) => {
      const sent = await sendLetters(visit, TRIES);
      await visit.page.evaluate(workLong);
      return sent;
    });
    expect(used.sendings).toHaveLength(TRIES);
    const isBusy = busyDuring(tasksOf('the page'), timeIn('the page'));
    // The page does hear of long tasks: its own, once all letters are sent.
    expect(seen.filter(isBusy).map(({ name }) => name)).toContain('self');
    const isOfFrame = ({ name }: Seen) => name.includes('descendant');
    expect(seen.filter(isWithin(used.sendings)).filter((entry) => isOfFrame(entry) || isBusy(entry))).toEqual([]);
  }, 180_000);
});

/** Resolves once a script of the page could know of it. */
async function workLong(): Promise<void> {
  await new Promise<void>((resolve) =>
    setTimeout(() => {
      const until = performance.now() + 400;
      while (performance.now() < until);
      resolve();
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
}

function isWithin(sendings: readonly Sending[]) {
  return ({ startTime, duration }: Seen) =>
    sendings.some(({ from, to }) => startTime < to && startTime + duration > from);
}

/**
 * Whether the page's thread worked for as long as it was told of. Otherwise it waited for the processor, as it does on a busy
 * machine whether or not somebody writes.
 */
function busyDuring(tasks: readonly Task[], clock: (time: number) => number) {
  return ({ startTime, duration }: Seen) => {
    const [from, to] = [clock(startTime), clock(startTime + duration)];
    const during = tasks.filter((task) => task.from < to && task.to > from);
    return during.reduce((sum, { cpu }) => sum + cpu, 0) >= LONG;
  };
}
