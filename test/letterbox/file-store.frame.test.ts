import { describe, expect, test } from 'vitest';
import { base64url } from '../../client/letterbox/protocol/base64url.ts';
import { randomBytes } from '../../client/letterbox/protocol/bytes.ts';
import { fileStore } from '../../client/letterbox/storage/file-store.ts';
import { HALF } from '../../client/letterbox/storage/half.ts';
import { openStore } from '../../client/letterbox/storage/open-store.ts';
import type { StorageKey } from '../../client/letterbox/storage/storage-key.ts';
import type { Accepted, Stored, TokenSlot } from '../../client/letterbox/storage/stored.ts';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser.ts';

const key = (epoch: number): StorageKey => ({ epoch, key: base64url(randomBytes(32)) });
const [lastWeek, thisWeek] = [key(202647), key(202648)];
const NAME = 'a'.repeat(64);
const unchanged = (stored: Stored) => stored;

function storeIn({ files, locks }: FakeBrowser, keys: [StorageKey, ...StorageKey[]] = [thisWeek]) {
  return fileStore({ files, locks, name: NAME, keys: () => keys });
}

const accepted = (hash: string): Accepted => ({ hash, epoch: 202648, until: 1, acceptance: randomBytes(64) });
const receipts = (count: number) => Array.from({ length: count }, () => randomBytes(16));
const slots = (count: number): TokenSlot[] =>
  Array.from({ length: count }, () => {
    const [blinded, inverse, signature] = [randomBytes(384), randomBytes(384), randomBytes(384)];
    return { seed: randomBytes(16), blinded, inverse, signature, spent: false };
  });
const batch = (epoch: number) => ({ epoch, state: 'signed' as const, letters: slots(3), meToos: slots(5) });

const everything: Stored = {
  pin: { key: 'k'.repeat(60), count: 104, head: 'h'.repeat(43), at: 1 },
  batches: [batch(202647), batch(202648)],
  rounds: [1, 2, 3, 4].map((round) => ({
    ...{ keyId: String(round).padStart(43, 'k'), state: 'elsewhere' as const, token: slots(1)[0]! },
  })),
  accepted: Array.from({ length: 40 }, (_, index) => accepted(String(index).padStart(64, 'f'))),
  receipts: receipts(256),
};

describe('the file', () => {
  test('gives back what was stored, bytes as bytes', async () => {
    const browser = fakeBrowser();
    await storeIn(browser).rewrite(() => everything);
    expect(await storeIn(browser).rewrite(unchanged)).toEqual(everything);
  });

  test('has one size, with nothing in it and with more than fits', async () => {
    const [empty, full] = [fakeBrowser(), fakeBrowser()];
    await storeIn(empty).rewrite(unchanged);
    await storeIn(full).rewrite(() => ({ ...everything, receipts: receipts(2_000), batches: [1, 2, 3].map(batch) }));
    expect(empty.contents.get(NAME)).toHaveLength(2 * HALF);
    expect(full.contents.get(NAME)).toHaveLength(2 * HALF);
    expect((await storeIn(full).rewrite(unchanged)).receipts).toHaveLength(256);
  });

  test('is written whole each time, with other bytes, whether or not anything changed', async () => {
    const browser = fakeBrowser();
    await storeIn(browser).rewrite(() => everything);
    const before = browser.contents.get(NAME)!.slice();
    browser.writes.length = 0;
    await storeIn(browser).rewrite(unchanged);
    expect(browser.writes.map(({ at }) => at).toSorted()).toEqual([0, HALF]);
    const after = browser.contents.get(NAME)!;
    const same = before.filter((byte, index) => byte === after[index]).length;
    // Chance alone makes one byte in 256 the same.
    expect(same / before.length).toBeLessThan(0.01);
  });

  test('holds nothing of what was stored in a readable form', async () => {
    const browser = fakeBrowser();
    await storeIn(browser).rewrite(() => everything);
    const found = Buffer.from(browser.contents.get(NAME)!);
    for (const secret of [...everything.receipts, ...everything.batches[1]!.letters.map(({ seed }) => seed)]) {
      expect(found.includes(Buffer.from(secret))).toBe(false);
      expect(found.includes(base64url(secret))).toBe(false);
    }
  });

  test('is one for each person, under a name that shows nobody who', async () => {
    const browser = fakeBrowser();
    const names = async (used: FakeBrowser) => {
      for (const person of ['sanne', 'joris', 'sanne']) {
        await (await openStore(used, person, () => [thisWeek])).rewrite(unchanged);
      }
      return [...used.contents.keys()].filter((name) => name !== 'salt');
    };
    const found = await names(browser);
    expect(found).toHaveLength(2);
    for (const name of found) expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(await names(browser)).toEqual(found);
    expect(await names(fakeBrowser())).not.toEqual(found);
  });
});

describe('of two halves', () => {
  const place = (half: number) => half * HALF;
  const generations = (browser: FakeBrowser) => {
    const bytes = Buffer.from(browser.contents.get(NAME)!);
    return [bytes.readUInt32BE(place(0)), bytes.readUInt32BE(place(1))];
  };
  const stored = async (times = 2) => {
    const browser = fakeBrowser();
    for (let count = 1; count <= times; count++) {
      await storeIn(browser).rewrite((before) => ({ ...before, accepted: [accepted(String(count))] }));
    }
    return browser;
  };
  const hashes = async (browser: FakeBrowser) =>
    (await storeIn(browser).rewrite(unchanged)).accepted.map(({ hash }) => hash);

  test('the newest one counts', async () => {
    const browser = await stored();
    const [one, other] = generations(browser);
    expect(Math.abs(one! - other!)).toBe(1);
    expect(await hashes(browser)).toEqual(['2']);
  });

  test.each([
    ['the lock of the week', 70],
    ['the receipts', HALF - 40],
    ['the number of its generation', 3],
    ['the epoch', 7],
    ['the key of its own', 9],
  ])('one with a byte changed in %s counts for nothing', async (_, at) => {
    const browser = await stored();
    const [one, other] = generations(browser);
    browser.contents.get(NAME)![place(one! > other! ? 0 : 1) + at]! ^= 1;
    expect(await hashes(browser)).toEqual(['2']);
    const both = await stored();
    for (const half of [0, 1]) both.contents.get(NAME)![place(half) + at]! ^= 1;
    expect(await hashes(both)).toEqual([]);
  });

  test('one is always whole, wherever the power goes', async () => {
    for (const breakAfter of [0, 1, 4, HALF / 2, HALF - 1, HALF, HALF + 1, HALF * 1.5, 2 * HALF - 1]) {
      const browser = await stored(3);
      browser.state.breakAfter = breakAfter;
      const change = (before: Stored) => ({ ...before, accepted: [accepted('new')] });
      await expect(storeIn(browser).rewrite(change)).rejects.toThrow('the power went');
      browser.state.breakAfter = Number.POSITIVE_INFINITY;
      expect(await hashes(browser), String(breakAfter)).toEqual([breakAfter >= HALF ? 'new' : '3']);
    }
  });

  test('none counts in a file of another size, which becomes one of the right size', async () => {
    for (const size of [0, 1, HALF, HALF + 1]) {
      const browser = await stored();
      browser.contents.set(NAME, browser.contents.get(NAME)!.slice(0, size));
      await hashes(browser);
      expect(browser.contents.get(NAME)).toHaveLength(2 * HALF);
    }
    const long = await stored();
    const padded = new Uint8Array(3_000_000);
    padded.set(long.contents.get(NAME)!);
    long.contents.set(NAME, padded);
    expect(await hashes(long)).toEqual(['2']);
    expect(long.contents.get(NAME)).toHaveLength(2 * HALF);
  });
});

describe('two tabs', () => {
  test('never open it at once, and lose nothing of each other', async () => {
    const browser = fakeBrowser();
    const add = (hash: string) => (stored: Stored) => ({ ...stored, accepted: [...stored.accepted, accepted(hash)] });
    const hashes = Array.from({ length: 12 }, (_, index) => String(index));
    await Promise.all(hashes.map((hash) => storeIn(browser).rewrite(add(hash))));
    const { accepted: found } = await storeIn(browser).rewrite(unchanged);
    expect(found.map(({ hash }) => hash).toSorted()).toEqual(hashes.toSorted());
  });

  test('would meet an open file without their lock', async () => {
    const { files } = fakeBrowser();
    const locks = { request: ((_: string, work: () => unknown) => work()) as LockManager['request'] };
    const store = () => fileStore({ files, locks, name: NAME, keys: () => [thisWeek] });
    const both = await Promise.allSettled([store().rewrite(unchanged), store().rewrite(unchanged)]);
    expect(both.map(({ status }) => status)).toContain('rejected');
  });
});

describe('the keys of the weeks', () => {
  test('a week later what was stored is read with the old key and written under the new one', async () => {
    const browser = fakeBrowser();
    await storeIn(browser, [lastWeek]).rewrite(() => everything);
    await storeIn(browser, [thisWeek, lastWeek]).rewrite(unchanged);
    expect(await storeIn(browser, [thisWeek]).rewrite(unchanged)).toEqual(everything);
  });

  test('once the key is gone, nothing of the week can be read; pin and stored receipts can', async () => {
    const browser = fakeBrowser();
    await storeIn(browser, [lastWeek]).rewrite(() => everything);
    expect(await storeIn(browser, [thisWeek]).rewrite(unchanged)).toEqual({
      ...everything,
      batches: [],
      rounds: [],
      accepted: [],
    });
  });

  test('another person’s key of the same week opens nothing', async () => {
    const browser = fakeBrowser();
    await storeIn(browser).rewrite(() => everything);
    const { batches, accepted: found } = await storeIn(browser, [key(202648)]).rewrite(unchanged);
    expect([batches, found]).toEqual([[], []]);
  });
});

describe('opening', () => {
  test('removes once what an earlier version left, before the first file is written', async () => {
    const browser = fakeBrowser();
    browser.contents.set('left by an earlier version', randomBytes(8));
    await (await openStore(browser, 'sanne', () => [thisWeek])).rewrite(unchanged);
    await (await openStore(browser, 'joris', () => [thisWeek])).rewrite(unchanged);
    expect([browser.state.cleared, browser.state.restarted]).toEqual([1, 1]);
    expect([...browser.contents.keys()]).not.toContain('left by an earlier version');
  });

  test('two tabs at a first visit remove once, and agree on the names', async () => {
    const browser = fakeBrowser();
    const stores = await Promise.all([1, 2].map(() => openStore(browser, 'sanne', () => [thisWeek])));
    await Promise.all(stores.map((store) => store.rewrite(unchanged)));
    expect(browser.state.cleared).toBe(1);
    expect(browser.contents.size).toBe(2);
  });

  test('where the browser refuses, memory does until the page is closed', async () => {
    const browser = fakeBrowser();
    browser.state.isRefusing = true;
    const store = await openStore(browser, 'sanne', () => [thisWeek]);
    expect(store.lasts).toBe(false);
    await store.rewrite(() => everything);
    expect(await store.rewrite(unchanged)).toEqual(everything);
    expect(browser.contents.size).toBe(0);
  });

  test('without a key from the host page nothing of the week outlives the page', async () => {
    const browser = fakeBrowser();
    const open = () => openStore(browser, 'sanne', () => []);
    await (await open()).rewrite(() => everything);
    expect(await (await open()).rewrite(unchanged)).toEqual({ ...everything, batches: [], rounds: [], accepted: [] });
  });
});
