import type { BrowserContext, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserProfile, formsOf, makeBrowserProfile } from '../support/browser-profile.ts';
import { type LetterSite, startLetterSite } from '../support/letter-site.ts';

const CANARY = 'Een kanarie die op geen schijf mag komen';

describe('the folder of a browser’s profile', () => {
  let site: LetterSite;
  const profiles: BrowserProfile[] = [];
  beforeAll(async () => {
    site = await startLetterSite();
  });
  afterEach(() => {
    for (const profile of profiles.splice(0)) {
      profile.kill();
      profile.remove();
    }
  });
  afterAll(() => site?.stop());

  const makeProfile = () => {
    const profile = makeBrowserProfile();
    profiles.push(profile);
    return profile;
  };

  /** A visit in which everything that may be a seed is noted, as the frame makes it. */
  async function visit(context: BrowserContext) {
    await context.addInitScript(noteSeeds);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.page);
    const frame = page.frameLocator('iframe');
    await frame.getByText(/Je kunt deze week nog/).waitFor();
    const inside = page.frames().find((one) => one.url().includes('/letterbox/door/'))!;
    const write = async () => {
      await frame.getByRole('radio', { name: /^Cijfers/ }).check();
      await frame.getByLabel('In één regel').fill(`${CANARY}, als kop`);
      await frame.getByLabel('Vertel: hoe gaat het nu?').fill(CANARY);
    };
    const send = async () => {
      await write();
      await frame.getByRole('button', { name: 'Doe op de post' }).click();
      await frame.getByText('Je brief ligt in de bus.').waitFor();
    };
    return { page, frame, inside, write, send, seeds: () => seedsIn(inside) };
  }

  const needles = (seeds: Uint8Array[]) => [...formsOf(CANARY), ...seeds.flatMap(formsOf)];

  test('holds no text and no seed after a letter was written, its receipt kept, and the browser closed', async () => {
    const profile = makeProfile();
    const context = await profile.open();
    await context.clock.install();
    const { page, frame, send, seeds } = await visit(context);
    await send();
    await frame.getByRole('checkbox', { name: /Bewaar/ }).check();
    await page.clock.fastForward(61_000);
    await page.waitForTimeout(1_000);
    const secrets = await seeds();
    expect(secrets.length).toBeGreaterThanOrEqual(8);
    await context.close();
    expect(profile.originFiles().length).toBeGreaterThanOrEqual(2);
    expect(profile.filesWith(needles(secrets))).toEqual([]);
    const again = await profile.open();
    await again.pages()[0]!.goto(site.page);
    const reopened = again.pages()[0]!.frameLocator('iframe');
    await reopened.getByText('Je kunt deze week nog 2 brieven schrijven.').waitFor();
    await again.close();
  });

  test('holds none after the browser was killed while somebody typed, and after everything was forgotten', async () => {
    const profile = makeProfile();
    const first = await visit(await profile.open());
    await first.send();
    const secrets = await first.seeds();
    await first.page.goto('about:blank');
    const typing = await visit(first.page.context());
    await typing.write();
    // Longer than browsers wait before they write down how a page looks.
    await typing.page.waitForTimeout(3_000);
    profile.kill();
    expect(profile.filesWith(needles(secrets))).toEqual([]);
    const context = await profile.open();
    const { frame, page } = await visit(context);
    await page.evaluate(() => Reflect.get(window, 'say')({ type: 'show', screen: 'about' }));
    await frame.getByRole('button', { name: 'Vergeet alles hier' }).click();
    await frame.getByRole('button', { name: 'Ja, vergeet alles' }).click();
    await frame.getByText('Alles op deze plek is vergeten.').waitFor();
    await context.close();
    expect(profile.filesWith(needles(secrets))).toEqual([]);
  });

  test('holds nothing any more of what an earlier version left in it', async () => {
    const profile = makeProfile();
    const seed = crypto.getRandomValues(new Uint8Array(16));
    const before = await profile.open();
    const page = before.pages()[0]!;
    await page.goto(`${site.frame}/nothing`);
    await page.evaluate(keepAsBefore, { text: CANARY, seed: [...seed] });
    await before.close();
    expect(profile.filesWith(formsOf(CANARY)).length).toBeGreaterThan(0);
    expect(profile.filesWith([Buffer.from(seed)]).length).toBeGreaterThan(0);
    const context = await profile.open();
    await visit(context);
    await context.close();
    expect(profile.filesWith(needles([seed]))).toEqual([]);
  });

  test('shows the same of a writer as of somebody who never writes: names, sizes and times', async () => {
    const [writing, silent] = [makeProfile(), makeProfile()];
    const [one, other] = [await writing.open(), await silent.open()];
    const writer = await visit(one);
    await visit(other);
    const shapeOf = (profile: BrowserProfile) =>
      profile.originFiles().map(({ path, size }) => `${path.replace(/\d+$/, '')} ${size}`);
    // Whoever came second is still being written for the first time.
    await expect.poll(() => shapeOf(silent), { timeout: 15_000 }).toEqual(shapeOf(writing));
    const watched = [writing, silent].map(watchTimes);
    await writer.send();
    await writer.frame.getByRole('checkbox', { name: /Bewaar/ }).check();
    const isRewritten = ({ gaps }: ReturnType<typeof watchTimes>) => gaps().length > 0;
    await expect.poll(() => watched.every(isRewritten), { timeout: 30_000 }).toBe(true);
    for (const { stop } of watched) stop();
    // Sending and keeping wrote nothing: ten seconds after the writing before it both are written, as if nothing had been.
    expect(Math.min(...watched.flatMap(({ gaps }) => gaps()))).toBeGreaterThan(9_000);
    expect(shapeOf(writing)).toEqual(shapeOf(silent));
    await Promise.all([one.close(), other.close()]);
    expect(shapeOf(writing)).toEqual(shapeOf(silent));
  });
});

/** Notes when the files of a profile are written, until `stop`. */
function watchTimes(profile: BrowserProfile) {
  const times = new Set<number>();
  const look = () => times.add(Math.max(...profile.originFiles().map(({ time }) => time)));
  look();
  const timer = setInterval(look, 100);
  /** The time between each writing and the next, in ms; two halves within a second are one writing. */
  const gaps = () =>
    [...times].map((time, index) => time - ([...times][index - 1] ?? time)).filter((gap) => gap > 1_000);
  return { gaps, stop: () => clearInterval(timer) };
}

/** Whatever the frame takes sixteen random bytes for may be a seed. */
function noteSeeds(): void {
  const seeds: number[][] = [];
  Object.assign(window, { seeds });
  const before = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    const filled = before(array);
    if (filled instanceof Uint8Array && filled.length === 16) seeds.push([...filled]);
    return filled;
  };
}

async function seedsIn(frame: Frame): Promise<Uint8Array[]> {
  const seeds = (await frame.evaluate(() => Reflect.get(window, 'seeds'))) as number[][];
  return seeds.map((seed) => Uint8Array.from(seed));
}

/** What earlier versions of the frame did: letters and seeds in IndexedDB. */
async function keepAsBefore({ text, seed }: { text: string; seed: number[] }): Promise<void> {
  const opening = indexedDB.open('applaus-letters', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = database.transaction('kept', 'readwrite');
  const body = new TextEncoder().encode(text);
  transaction.objectStore('kept').put({ outbox: [{ body }], receipts: [Uint8Array.from(seed)] }, 'person/1');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
