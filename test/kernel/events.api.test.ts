import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Events, openEvents } from '../../server/kernel/events.ts';
import { collectedLog, type Line } from '../support/collected-log.ts';
import { type PrivateRedis, startRedis } from '../support/private-redis.ts';

let redis = await startRedis();
const log = collectedLog();
const open = (url: string | null, prefix = 'applaus:test') =>
  openEvents(url === null ? null : { url, prefix }, log.logger);

/** The next story that is told of, or null when none is within a second. */
async function nextRecognition(events: Events): Promise<string | null> {
  const published = events.subscribe('recognitionPublished')[Symbol.asyncIterator]();
  const silence = new Promise<null>((resolve) => setTimeout(resolve, 1_000, null));
  const next = await Promise.race([published.next(), silence]);
  await published.return?.();
  return next === null ? null : next.value.recognitionId;
}

/** Publishes again and again, since a connection to Redis takes a moment to stand. */
async function publishUntilHeard(from: Events, heard: Promise<string | null>): Promise<string | null> {
  const timer = setInterval(() => from.publish('recognitionPublished', { recognitionId: 'story' }), 20);
  try {
    return await heard;
  } finally {
    clearInterval(timer);
  }
}

test('without Redis an event stays in its process', async () => {
  const [here, there] = [open(null), open(null)];
  expect(await publishUntilHeard(here, nextRecognition(here))).toBe('story');
  expect(await publishUntilHeard(here, nextRecognition(there))).toBe(null);
});

test('listeners are called within the publication, subscribers after the answers that are under way, in order', async () => {
  const events = open(null);
  const heard: string[] = [];
  const unlisten = events.listen(
    'recognitionPublished',
    ({ recognitionId }) => void heard.push(`here ${recognitionId}`),
  );
  const subscribed = (async () => {
    for await (const { recognitionId } of events.subscribe('recognitionPublished'))
      if (heard.push(`there ${recognitionId}`) === 5) return;
  })();
  let send: () => void = () => undefined;
  events.answerFirst(new Promise<void>((resolve) => (send = resolve)));
  events.publish('recognitionPublished', { recognitionId: '1' });
  events.publish('recognitionPublished', { recognitionId: '2' });
  expect(heard).toEqual(['here 1', 'here 2']);
  unlisten();
  heard.push('answered');
  send();
  await subscribed;
  expect(heard).toEqual(['here 1', 'here 2', 'answered', 'there 1', 'there 2']);
});

test('an answer that never leaves does not hold up the others for long', async () => {
  const events = open(null);
  events.answerFirst(new Promise(() => undefined));
  const heard = nextRecognition(events);
  events.publish('recognitionPublished', { recognitionId: 'story' });
  expect(await heard).toBe('story');
});

describe.skipIf(!redis)('with Redis', () => {
  const lost: unknown[] = [];
  const lose = (reason: unknown) => lost.push(reason);
  let here: Events;
  let there: Events;
  beforeAll(() => {
    process.on('unhandledRejection', lose);
    [here, there] = [open(redis!.url), open(redis!.url)];
  });
  afterEach(() => expect(lost.splice(0)).toEqual([]));
  afterAll(async () => {
    await here.close();
    await there.close();
    await redis!.stop();
    process.off('unhandledRejection', lose);
  });

  test('what was caught up on is not told again by the message that comes after it', async () => {
    expect(await publishUntilHeard(here, nextRecognition(there))).toBe('story');
    const heard: string[] = [];
    const unlisten = there.listen('recognitionPublished', ({ recognitionId }) => void heard.push(recognitionId));
    there.publishMissed('recognitionPublished', { recognitionId: 'missed' });
    for (const recognitionId of ['missed', 'next']) here.publish('recognitionPublished', { recognitionId });
    await expect.poll(() => heard).toContain('next');
    expect(heard.filter((id) => id !== 'story')).toEqual(['missed', 'next']);
    unlisten();
  });

  test('an event of one process is heard in another, and once in its own', async () => {
    expect(await publishUntilHeard(here, nextRecognition(there))).toBe('story');
    const heard: string[] = [];
    const listening = (async () => {
      for await (const { recognitionId } of here.subscribe('recognitionPublished')) heard.push(recognitionId);
    })();
    here.publish('recognitionPublished', { recognitionId: 'own' });
    await expect.poll(() => heard).toContain('own');
    there.publish('recognitionPublished', { recognitionId: 'other' });
    await expect.poll(() => heard).toContain('other');
    expect(heard.filter((id) => id === 'own')).toEqual(['own']);
    void listening;
  });

  test('what is no event of ours is left out', async () => {
    const stranger = new Redis(redis!.url);
    const channel = 'applaus:test:events:recognitionPublished';
    for (const text of ['', 'no JSON', 'null', '7', '{}', '{"from":"x","payload":"text"}']) {
      await stranger.publish(channel, text);
    }
    stranger.disconnect();
    expect(await publishUntilHeard(here, nextRecognition(there))).toBe('story');
  });

  test('while Redis is away an event stays in its process, and is heard everywhere once it is back', async () => {
    const { port } = redis!;
    await redis!.stop();
    await vi.waitFor(() => expect(log.lines().filter(isAway)).toHaveLength(2));
    expect(await publishUntilHeard(here, nextRecognition(here))).toBe('story');
    expect(await publishUntilHeard(here, nextRecognition(there))).toBe(null);
    redis = (await startRedis(port)) as PrivateRedis;
    await expect.poll(() => publishUntilHeard(here, nextRecognition(there)), { timeout: 10_000 }).toBe('story');
    expect(log.lines().filter(isAway)).toHaveLength(2);
  });

  test('another installation on the same Redis hears nothing', async () => {
    const elsewhere = open(redis!.url, 'applaus:other');
    expect(await publishUntilHeard(here, nextRecognition(elsewhere))).toBe(null);
    await elsewhere.close();
  });

  test('one that was alone hears since when, once the others are heard again', async () => {
    const { port } = redis!;
    await expect.poll(() => here.isAlone()).toBe(false);
    const since: Date[] = [];
    const forget = here.onBack((awaySince) => since.push(awaySince));
    const before = Date.now();
    await redis!.stop();
    await expect.poll(() => here.isAlone()).toBe(true);
    redis = (await startRedis(port)) as PrivateRedis;
    await expect.poll(() => since.length, { timeout: 10_000 }).toBe(1);
    expect(here.isAlone()).toBe(false);
    expect(since[0]!.getTime()).toBeGreaterThanOrEqual(before);
    forget();
  });

  test('one that closes at once leaves nothing behind', async () => {
    const { port } = redis!;
    await open(redis!.url).close();
    await redis!.stop();
    const away = open(`redis://127.0.0.1:${port}`);
    away.publish('recognitionPublished', { recognitionId: 'story' });
    await away.close();
    redis = (await startRedis(port)) as PrivateRedis;
  });
});

function isAway({ msg }: Line): boolean {
  return msg.startsWith('Redis is away');
}
