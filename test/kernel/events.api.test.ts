import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Events, openEvents } from '../../server/kernel/events.ts';
import { startRedis } from '../support/private-redis.ts';

const redis = await startRedis();

/** The next story that is told of, or null when none is within a second. */
async function nextStory(events: Events): Promise<string | null> {
  const told = events.subscribe('recognitionPublished')[Symbol.asyncIterator]();
  const silence = new Promise<null>((resolve) => setTimeout(resolve, 1_000, null));
  const next = await Promise.race([told.next(), silence]);
  await told.return?.();
  return next === null ? null : next.value.recognitionId;
}

/** Publishes again and again, since a subscription through Redis takes a moment to stand. */
async function tellUntilHeard(from: Events, heard: Promise<string | null>): Promise<string | null> {
  const again = setInterval(() => from.publish('recognitionPublished', { recognitionId: 'story' }), 20);
  try {
    return await heard;
  } finally {
    clearInterval(again);
  }
}

test('without Redis an event stays in its process', async () => {
  const [here, there] = [openEvents(null), openEvents(null)];
  expect(await tellUntilHeard(here, nextStory(here))).toBe('story');
  expect(await tellUntilHeard(here, nextStory(there))).toBe(null);
});

describe.skipIf(!redis)('with Redis', () => {
  let here: Events;
  let there: Events;
  beforeAll(() => {
    [here, there] = [openEvents(redis!.url), openEvents(redis!.url)];
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await redis!.stop();
  });

  test('an event of one process is heard in another', async () => {
    expect(await tellUntilHeard(here, nextStory(there))).toBe('story');
  });
});
