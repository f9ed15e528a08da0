import { createHash } from 'node:crypto';
import { waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { rewriteStored } from '../../client/letterbox/door/door.ts';
import { fetchKeys } from '../../client/letterbox/door/fetch-keys.ts';
import { forgetEverything } from '../../client/letterbox/door/forget-everything.ts';
import { settleOutbox } from '../../client/letterbox/door/outbox.ts';
import { refresh, startRefreshing } from '../../client/letterbox/door/refresh.ts';
import { sendLetter, sendMeToo } from '../../client/letterbox/door/send-letter.ts';
import { takeTokens } from '../../client/letterbox/door/take-tokens.ts';
import type { Stored } from '../../client/letterbox/storage/stored.ts';
import { usableTokens } from '../../client/letterbox/tokens/spend.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { aLetter, makeDoor, signedBy } from '../support/letter-door.ts';
import { makeLetterWorld } from '../support/letter-world.ts';

const DAY = 86_400_000;

async function withTokens(settings: Parameters<typeof makeDoor>[0] = {}) {
  const made = makeDoor(settings);
  await rewriteStored(made.door);
  await refresh(made.door);
  return made;
}

/** Lengths and kinds of everything that is kept, without the bytes themselves. */
function shapeOf(inStore: Stored): unknown {
  return JSON.parse(
    JSON.stringify(inStore, (_, value) => (value instanceof Uint8Array ? `${value.length} bytes` : value)),
  );
}

describe('tokens', () => {
  test('are taken unasked, exactly the quota, and only once a week on a device', async () => {
    const { door, world, browser, asked } = await withTokens();
    expect(usableTokens(door.state.stored, 'letters')).toHaveLength(3);
    expect(usableTokens(door.state.stored, 'meToos')).toHaveLength(5);
    await refresh(door);
    const reopened = await withTokens({ world, browser });
    expect([...asked, ...reopened.asked]).toHaveLength(1);
  });

  test('are stored before they are asked for, so that a lost answer is asked again with the same values', async () => {
    const lost = await withTokens({ issue: async () => ({ failed: true }) });
    expect(lost.door.state.tokens).toEqual({ state: 'failed' });
    const reopened = await withTokens({ world: lost.world, browser: lost.browser });
    expect(reopened.asked).toEqual(lost.asked);
    expect(usableTokens(reopened.door.state.stored, 'letters')).toHaveLength(3);
  });

  test('keep nothing of how they were blinded once they are signed', async () => {
    const { door, asked } = await withTokens();
    const inStore = JSON.stringify(door.state.stored.batches, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value,
    );
    for (const blinded of asked[0]!) expect(inStore).not.toContain(blinded);
  });

  test('of which one is signed wrong are all thrown away, and are not asked for again', async () => {
    const world = makeLetterWorld();
    const spoiled = await withTokens({
      world,
      issue: async (batch) => {
        const tokens = signedBy(world, batch);
        return { tokens: { ...tokens, letters: tokens.letters.with(2, tokens.letters[1]!) } };
      },
    });
    expect(spoiled.door.state.tokens).toEqual({ state: 'unusable' });
    expect(usableTokens(spoiled.door.state.stored, 'meToos')).toEqual([]);
    const reopened = await withTokens({ world, browser: spoiled.browser });
    expect(reopened.asked).toEqual([]);
    expect(reopened.door.state.tokens).toEqual({ state: 'unusable' });
  });

  test('that are refused say why', async () => {
    const refusal = { kind: 'QuotaUsedUpRefused', message: 'Drie keer is genoeg.' };
    const { door } = await withTokens({ issue: async () => ({ refusal }) });
    expect(door.state.tokens).toEqual({ state: 'refused', ...refusal });
  });

  test('of last week go when new ones come, and not before', async () => {
    const world = makeLetterWorld();
    const { browser } = await withTokens({ world });
    const now = () => world.monday + 8 * DAY;
    const offline = await withTokens({ world, browser, now, issue: async () => ({ failed: true }) });
    expect(usableTokens(offline.door.state.stored, 'letters').map(({ epoch }) => epoch)).toEqual([
      202648, 202648, 202648,
    ]);
    const online = await withTokens({ world, browser, now });
    expect(usableTokens(online.door.state.stored, 'letters').map(({ epoch }) => epoch)).toEqual([
      202649, 202649, 202649,
    ]);
  });

  test('come for the week of this computer’s clock, two hours wrong or not', async () => {
    const world = makeLetterWorld();
    const early = await withTokens({ world, now: () => world.monday - 2 * 3_600_000 });
    expect(early.door.state.keys).toMatchObject({ state: 'here', epoch: 202647 });
    expect(usableTokens(early.door.state.stored, 'letters')).toHaveLength(3);
    const years = await withTokens({ world, now: () => 0 });
    expect(years.door.state.keys).toEqual({ state: 'no-week' });
    expect(years.asked).toEqual([]);
  });
});

describe('two tabs at once', () => {
  test('ask for one batch', async () => {
    const [world, browser] = [makeLetterWorld(), fakeBrowser()];
    const tabs = await Promise.all([withTokens({ world, browser }), withTokens({ world, browser })]);
    expect(new Set(tabs.flatMap(({ asked }) => asked).map((values) => values.join())).size).toBe(1);
    expect(usableTokens((await withTokens({ world, browser })).door.state.stored, 'letters')).toHaveLength(3);
  });

  test('never spend one token for two letters', async () => {
    const [world, browser] = [makeLetterWorld(), fakeBrowser()];
    const [one, other] = [await withTokens({ world, browser }), await withTokens({ world, browser })];
    const letters = [one, other, one, other].map(({ door }, index) =>
      sendLetter(door, { ...aLetter, title: `${index}` }),
    );
    const sent = await Promise.all(letters);
    expect(sent.filter((outcome) => 'sent' in outcome)).toHaveLength(3);
    expect(sent.filter((outcome) => 'failed' in outcome)).toEqual([{ failed: 'no-token' }]);
    await waitFor(() => expect(world.posted).toHaveLength(3));
    expect(world.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
    for (const { door } of [one, other, one]) await rewriteStored(door);
    expect(usableTokens(one.door.state.stored, 'letters')).toEqual([]);
    expect(usableTokens((await withTokens({ world, browser })).door.state.stored, 'letters')).toEqual([]);
  });
});

describe('what is kept', () => {
  test('says that a token is spent before its letter is sent: who leaves early does not find it again', async () => {
    const { door } = await withTokens();
    const { fetch } = door;
    const left: number[] = [];
    door.fetch = (...request) => {
      if (request[1]?.method === 'POST') left.push(usableTokens(door.state.written, 'letters').length);
      return fetch(...request);
    };
    await sendLetter(door, aLetter);
    await waitFor(() => expect(left).toEqual([2]));
  });

  test('of a spent token has its shape and none of its bytes', async () => {
    const { door } = await withTokens();
    const before = door.state.stored.batches[0]!;
    const sent = await sendLetter(door, aLetter);
    const after = door.state.stored.batches[0]!;
    const index = after.letters.findIndex(({ spent }) => spent);
    for (const part of ['seed', 'blinded', 'inverse', 'signature'] as const) {
      expect(after.letters[index]![part]).toHaveLength(before.letters[index]![part].length);
      expect(after.letters[index]![part]).not.toEqual(before.letters[index]![part]);
    }
    expect('sent' in sent && sent.seed).toEqual(before.letters[index]!.seed);
  });

  test('after forgetting is the same whether or not somebody wrote, and no tokens are taken again', async () => {
    const now = Date.now();
    const world = makeLetterWorld(now);
    const [silent, writer] = [await withTokens({ world, now: () => now }), await withTokens({ world, now: () => now })];
    await sendLetter(writer.door, aLetter);
    await sendMeToo(writer.door, 'b');
    await waitFor(() => expect(writer.world.posted).toHaveLength(2));
    for (const { door } of [silent, writer]) await forgetEverything(door);
    expect(shapeOf(writer.door.state.stored)).toEqual(shapeOf(silent.door.state.stored));
    await refresh(writer.door);
    expect(writer.asked).toHaveLength(1);
    expect(usableTokens(writer.door.state.stored, 'letters')).toEqual([]);
  });

  test('of an accepted letter is its hash alone, until the bulletin shows it', async () => {
    const { door, world } = await withTokens();
    await sendLetter(door, aLetter);
    await waitFor(() => expect(door.state.stored.accepted).toHaveLength(1));
    const { body } = world.posted[0]!;
    const hash = createHash('sha256').update(body).digest('hex');
    expect(door.state.stored.accepted[0]).toMatchObject({
      hash,
      epoch: 202648,
      acceptance: new Uint8Array(64).fill(7),
    });
    expect(door.state.outbox).toEqual([]);
    await refresh(door);
    expect(door.state.stored.accepted).toHaveLength(1);
    await world.deliver();
    await refresh(door);
    expect(door.state.stored.accepted).toEqual([]);
  });

  test('of an accepted letter is never sent again, not even after a delivery without it', async () => {
    const { door, world, browser } = await withTokens();
    await sendLetter(door, aLetter);
    await waitFor(() => expect(world.waiting).toHaveLength(1));
    world.waiting.length = 0;
    await world.deliver();
    await refresh(door);
    await rewriteStored(door);
    const reopened = await withTokens({ world, browser });
    expect(reopened.door.state.stored.accepted).toHaveLength(1);
    await refresh(reopened.door);
    expect(world.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('of a letter whose week ends before the box could be reached is marked, and is sent no more', async () => {
    const { door, world } = await withTokens();
    world.isDown = true;
    const posts = () => world.requests.filter(({ method }) => method === 'POST').length;
    await sendLetter(door, aLetter);
    await waitFor(() => expect([posts(), door.state.outbox[0]?.isPosting]).toEqual([1, false]));
    expect(posts()).toBe(1);
    await settleOutbox(door);
    expect(posts()).toBe(2);
    door.now = () => world.monday + 15 * DAY;
    await settleOutbox(door);
    expect(door.state.outbox[0]).toMatchObject({ state: 'lapsed' });
    expect(posts()).toBe(2);
  });

  test('is lost with the page where the disk takes nothing any more, and the frame says so', async () => {
    const { door, world, browser } = await withTokens();
    browser.state.isRefusing = true;
    await sendLetter(door, aLetter);
    await rewriteStored(door);
    expect(door.state.lasts).toBe(false);
    await waitFor(() => expect(world.posted).toHaveLength(1));
    browser.state.isRefusing = false;
    await rewriteStored(door);
    expect(door.state.lasts).toBe(true);
    const reopened = await withTokens({ world, browser });
    expect(usableTokens(reopened.door.state.stored, 'letters')).toHaveLength(2);
  });
});

describe('the list of keys', () => {
  test('that changed since this browser saw it is not used', async () => {
    const { world, browser } = await withTokens();
    const [, , ...later] = world.entries;
    const swapped = world.issuer.addWeek(202647, world.entries[0]!.notBefore);
    world.manifest = world.issuer.signList([...swapped, ...later]);
    const { door, asked } = await withTokens({ world, browser });
    expect(door.state.keys).toEqual({ state: 'distrusted', fault: 'changed' });
    expect(asked).toEqual([]);
    expect(await sendLetter(door, aLetter)).toEqual({ failed: 'no-keys' });
  });

  test('that is still being made is waited for', async () => {
    const world = makeLetterWorld();
    const { manifest } = world;
    world.manifest = { entries: [], key: '', signature: '' };
    const { door } = makeDoor({ world });
    await refresh(door);
    expect(door.state.keys).toEqual({ state: 'unreachable' });
    world.manifest = manifest;
    await refresh(door);
    expect(door.state.tokens).toEqual({ state: 'here' });
  });

  test('that cannot be fetched is fetched again later', async () => {
    const world = makeLetterWorld();
    world.isDown = true;
    const { door } = makeDoor({ world });
    await fetchKeys(door);
    await takeTokens(door);
    expect(door.state.keys).toEqual({ state: 'unreachable' });
    world.isDown = false;
    await refresh(door);
    expect(door.state.tokens).toEqual({ state: 'here' });
  });
});

describe('the bulletin', () => {
  test('is fetched once a segment and page, by everybody, out of the cache where it is there', async () => {
    const { door, world } = await withTokens();
    await world.deliver();
    await world.deliver();
    await refresh(door);
    await refresh(door);
    const fetched = world.requests.filter(({ path }) => /bulletin.*bin$/.test(path));
    expect(fetched.map(({ path, init }) => [path, init?.cache])).toEqual(
      world.links().map(({ segment }) => [`/letterbox/bulletin/${segment}.bin`, 'force-cache']),
    );
    expect(door.state.segments.map(({ batch }) => batch)).toEqual([0, 1, 2]);
    expect(world.requests.filter(({ path }) => path.includes('/offers/'))).toHaveLength(1);
  });

  test('is looked at once a minute, whatever a server says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { door, world } = makeDoor();
    const asked = () => world.requests.filter(({ path }) => path.endsWith('/index.json')).length;
    onTestFinished(startRefreshing(door, document));
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(() => expect(door.state.bulletin).toBe('here'));
    const before = asked();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked()).toBe(before);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitFor(() => expect(asked()).toBe(before + 1));
  });

  test('that cannot be had is tried again after a second, then ever more rarely, at last four times a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { door, world } = makeDoor();
    const asked = () => world.requests.filter(({ path }) => path.endsWith('/manifest.json')).length;
    world.isDown = true;
    onTestFinished(startRefreshing(door, document));
    await vi.advanceTimersByTimeAsync(0);
    while (asked() < 1) await new Promise(setImmediate);
    const pauses: number[] = [];
    for (let before = asked(), pause = 0; pauses.length < 6; pause += 500) {
      if (asked() > before) {
        pauses.push(pause);
        pause = 0;
      }
      before = asked();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  test('of which a segment is not what its name says is asked for anew, past the cache, and not believed', async () => {
    const { door, world } = await withTokens();
    await world.deliver();
    const before = world.requests.length;
    world.tampered = Buffer.from('<html>log in first</html>');
    await refresh(door);
    const asked = world.requests.slice(before).filter(({ path }) => path.endsWith('.bin'));
    expect(asked.map(({ init }) => init?.cache)).toEqual(['force-cache', 'reload']);
    expect(door.state.segments).toHaveLength(1);
    world.tampered = undefined;
    await refresh(door);
    expect(door.state.segments).toHaveLength(2);
  });
});

describe('a writer and somebody who never writes', () => {
  test('make the same requests in the same order, but for the letter itself', async () => {
    const [silent, writer] = [await withTokens(), await withTokens()];
    await sendLetter(writer.door, aLetter);
    await waitFor(() => expect(writer.world.posted).toHaveLength(1));
    for (const { door, world } of [silent, writer]) {
      await world.deliver();
      await refresh(door);
    }
    // Two worlds have two bulletins; everybody reads the same one.
    const named = (path: string) => path.replace(/[0-9a-f]{64}/, 'segment');
    const seen = ({ world }: typeof silent) => world.requests.map(({ method, path }) => `${method} ${named(path)}`);
    expect(seen(writer).filter((request) => request !== 'POST /letterbox/letters')).toEqual(seen(silent));
  });
});
