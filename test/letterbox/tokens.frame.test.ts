import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fetchKeys } from '../../client/letterbox/door/fetch-keys.ts';
import { forgetEverything } from '../../client/letterbox/door/forget-everything.ts';
import { resendOutbox } from '../../client/letterbox/door/outbox.ts';
import { refresh } from '../../client/letterbox/door/refresh.ts';
import { sendLetter, sendMeToo } from '../../client/letterbox/door/send-letter.ts';
import { takeTokens } from '../../client/letterbox/door/take-tokens.ts';
import { memoryStore } from '../../client/letterbox/storage/store.ts';
import { personKey, type Stored } from '../../client/letterbox/storage/stored.ts';
import { usableTokens } from '../../client/letterbox/tokens/spend.ts';
import { aLetter, makeDoor, signedBy } from '../support/letter-door.ts';
import { makeLetterWorld } from '../support/letter-world.ts';

const DAY = 86_400_000;

async function withTokens(settings: Parameters<typeof makeDoor>[0] = {}) {
  const made = makeDoor(settings);
  await refresh(made.door);
  return made;
}

/** Lengths and kinds of everything that is kept, without the bytes themselves. */
function shapeOf(kept: Stored): unknown {
  return JSON.parse(
    JSON.stringify(kept, (_, value) => (value instanceof Uint8Array ? `${value.length} bytes` : value)),
  );
}

describe('tokens', () => {
  test('are taken unasked, exactly the quota, and only once a week on a device', async () => {
    const { door, world, store, asked } = await withTokens();
    expect(usableTokens(door.state.stored, 'letters')).toHaveLength(3);
    expect(usableTokens(door.state.stored, 'meToos')).toHaveLength(5);
    await refresh(door);
    const again = await withTokens({ world, store });
    expect([...asked, ...again.asked]).toHaveLength(1);
  });

  test('are stored before they are asked for, so that a lost answer is asked again with the same values', async () => {
    const lost = await withTokens({ issue: async () => ({ failed: true }) });
    expect(lost.door.state.tokens).toEqual({ state: 'failed' });
    const again = await withTokens({ world: lost.world, store: lost.store });
    expect(again.asked).toEqual(lost.asked);
    expect(usableTokens(again.door.state.stored, 'letters')).toHaveLength(3);
  });

  test('keep nothing of how they were blinded once they are signed', async () => {
    const { door, asked } = await withTokens();
    const kept = JSON.stringify(door.state.stored.batches, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value,
    );
    for (const blinded of asked[0]!) expect(kept).not.toContain(blinded);
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
    const again = await withTokens({ world, store: spoiled.store });
    expect(again.asked).toEqual([]);
    expect(again.door.state.tokens).toEqual({ state: 'unusable' });
  });

  test('that are refused say why', async () => {
    const refusal = { kind: 'QuotaUsedUpRefused', message: 'Drie keer is genoeg.' };
    const { door } = await withTokens({ issue: async () => ({ refusal }) });
    expect(door.state.tokens).toEqual({ state: 'refused', ...refusal });
  });

  test('of last week go when new ones come, and not before', async () => {
    const world = makeLetterWorld();
    const { store } = await withTokens({ world });
    const now = () => world.monday + 8 * DAY;
    const offline = await withTokens({ world, store, now, issue: async () => ({ failed: true }) });
    expect(usableTokens(offline.door.state.stored, 'letters').map(({ epoch }) => epoch)).toEqual([
      202648, 202648, 202648,
    ]);
    const online = await withTokens({ world, store, now });
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

  test('are each person’s own in one browser, under a name that tells nobody who', async () => {
    const store = memoryStore();
    const [one, other] = [await personKey(store, 'sanne'), await personKey(store, 'joris')];
    expect(one).toMatch(/^person\/[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
    expect(await personKey(store, 'sanne')).toBe(one);
    expect(await personKey(memoryStore(), 'sanne')).not.toBe(one);
  });
});

describe('two tabs at once', () => {
  test('ask for one batch', async () => {
    const [world, store] = [makeLetterWorld(), memoryStore()];
    const tabs = [makeDoor({ world, store }), makeDoor({ world, store })];
    await Promise.all(tabs.map(({ door }) => refresh(door)));
    expect(new Set(tabs.flatMap(({ asked }) => asked).map((values) => values.join())).size).toBe(1);
    const kept = (await store.get<Stored>('person/1'))!;
    expect(usableTokens(kept, 'letters')).toHaveLength(3);
  });

  test('never spend one token for two letters', async () => {
    const [world, store] = [makeLetterWorld(), memoryStore()];
    const [one, other] = [await withTokens({ world, store }), await withTokens({ world, store })];
    const letters = [one, other, one, other].map(({ door }, index) =>
      sendLetter(door, { ...aLetter, title: `${index}` }),
    );
    const sent = await Promise.all(letters);
    expect(sent.filter((outcome) => 'sent' in outcome)).toHaveLength(3);
    expect(sent.filter((outcome) => 'failed' in outcome)).toEqual([{ failed: 'no-token' }]);
    await waitFor(() => expect(world.posted).toHaveLength(3));
    expect(world.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });
});

describe('what is kept', () => {
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
    const [silent, writer] = [await withTokens(), await withTokens()];
    await sendLetter(writer.door, aLetter);
    await sendMeToo(writer.door, 'b');
    await waitFor(() => expect(writer.world.posted).toHaveLength(2));
    for (const { door } of [silent, writer]) await forgetEverything(door);
    expect(shapeOf(writer.door.state.stored)).toEqual(shapeOf(silent.door.state.stored));
    await refresh(writer.door);
    expect(writer.asked).toHaveLength(1);
    expect(usableTokens(writer.door.state.stored, 'letters')).toEqual([]);
  });

  test('of a letter stays until the bulletin shows its hash', async () => {
    const { door, world } = await withTokens();
    await sendLetter(door, aLetter);
    await waitFor(() => expect(door.state.stored.outbox[0]?.state).toBe('accepted'));
    await refresh(door);
    expect(door.state.stored.outbox).toHaveLength(1);
    await world.deliver();
    await refresh(door);
    expect(door.state.stored.outbox).toEqual([]);
  });

  test('of a letter that a delivery went without is sent again, the same bytes', async () => {
    const { door, world } = await withTokens();
    await sendLetter(door, aLetter);
    await waitFor(() => expect(world.waiting).toHaveLength(1));
    const { body } = world.waiting.pop()!;
    world.posted.length = 0;
    world.seen.clear();
    await world.deliver();
    await refresh(door);
    expect(world.waiting[0]!.body.equals(body)).toBe(true);
    await refresh(door);
    expect(world.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('of a letter whose week is over is marked, and is sent no more', async () => {
    const { door, world } = await withTokens();
    world.isDown = true;
    const posts = () => world.requests.filter(({ method }) => method === 'POST').length;
    await sendLetter(door, aLetter);
    await waitFor(() => expect(posts()).toBe(1));
    await resendOutbox(door);
    expect(posts()).toBe(2);
    door.now = () => world.monday + 15 * DAY;
    await resendOutbox(door);
    expect(door.state.stored.outbox[0]).toMatchObject({ state: 'lapsed' });
    expect(posts()).toBe(2);
  });

  test('cannot be written when the storage is full: then nothing is spent or sent', async () => {
    const { door, world, store } = await withTokens();
    const update = store.update;
    store.update = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await sendLetter(door, aLetter)).toEqual({ failed: 'storage' });
    store.update = update;
    expect(usableTokens(door.state.stored, 'letters')).toHaveLength(3);
    expect(world.posted).toEqual([]);
  });
});

describe('the list of keys', () => {
  test('that changed since this browser saw it is not used', async () => {
    const { world, store } = await withTokens();
    const [, , ...later] = world.entries;
    const swapped = world.issuer.addWeek(202647, world.entries[0]!.notBefore);
    world.manifest = world.issuer.signList([...swapped, ...later]);
    const { door, asked } = await withTokens({ world, store });
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
  test('is fetched once a segment, by everybody, and forgotten when it is over', async () => {
    const { door, world, store } = await withTokens();
    await world.deliver();
    await world.deliver();
    await refresh(door);
    await refresh(door);
    const fetched = world.requests.filter(({ path }) => path.endsWith('.bin')).map(({ path }) => path);
    expect(fetched).toEqual(['/letterbox/bulletin/1.bin', '/letterbox/bulletin/2.bin']);
    world.segments.delete(1);
    await refresh(door);
    expect((await store.keys()).filter((key) => key.startsWith('bulletin/'))).toEqual(['bulletin/2']);
  });

  test('is looked at again when it says, within bounds', async () => {
    const { door, world } = await withTokens();
    const renewed = async (renewAfter: number) => {
      world.renewAfter = renewAfter;
      return refresh(door);
    };
    expect([await renewed(30), await renewed(1), await renewed(99_999)]).toEqual([30, 15, 3_600]);
  });

  test('that is no bulletin is not kept', async () => {
    const { door, world, store } = await withTokens();
    world.segments.set(1, new Uint8Array(Buffer.from('<html>log in first</html>')));
    await refresh(door);
    expect((await store.keys()).filter((key) => key.startsWith('bulletin/'))).toEqual([]);
    expect(door.state.segments).toEqual([]);
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
    const seen = ({ world }: typeof silent) => world.requests.map(({ method, path }) => `${method} ${path}`);
    expect(seen(writer).filter((request) => request !== 'POST /letterbox/letters')).toEqual(seen(silent));
  });
});
