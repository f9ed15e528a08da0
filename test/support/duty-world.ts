import { beforeEach } from 'vitest';
import { type Comparison, compareDuty } from '../../client/blockers/duty/compare-duty.ts';
import { type Fetched, fetchPublished } from '../../client/blockers/duty/fetch-published.ts';
import type { Published } from '../../client/blockers/duty/published.ts';
import { seenChainOf } from '../../client/blockers/duty/seen-chain.ts';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { type FetchedDuty, readDutyDocument, whatIsWrongInDuty } from '../../server/commands/witness/duty.ts';
import { listLetterboxKey } from '../../server/issuer/list-letterbox-key.ts';
import { duty } from './board-operations.ts';
import { letterboxOn } from './letterbox-world.ts';
import { type Item, post } from './letters.ts';
import type { World } from './world.ts';

/** A board whose deliveries are published by a real letterbox, and what a browser and a witness make of it. */
export function dutyOn(world: World) {
  const box = letterboxOn(world, { minimumItems: 1 });
  const memory = new Map<string, string>();
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
  };
  const links = async (): Promise<{ batch: number; day: string; duty: string }[]> =>
    (await (await box.get('bulletin/index.json')).json()).segments;
  const bytesOf = async (hash: string) => Buffer.from(await (await box.get(`duty/${hash}.bin`)).arrayBuffer());

  beforeEach(async () => {
    memory.clear();
    box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
    await listLetterboxKey(world.app.context);
    await box.letterbox.refreshKeys();
  });

  const duties = async (): Promise<FetchedDuty[]> => {
    const found: FetchedDuty[] = [];
    for (let hash = (await links()).at(-1)?.duty ?? ''; hash !== ''; hash = found[0]!.document.previous)
      found.unshift(readDutyDocument(hash, await bytesOf(hash))!);
    return found;
  };
  const published = (fetching = fetch): Promise<Fetched> => {
    const seen = seenChainOf(box.origin, storage);
    return fetchPublished({ letterboxUrl: box.origin, fetch: fetching, seen, now: world.clock.now().getTime() });
  };
  return {
    box,
    links,
    bytesOf,
    duties,
    published,
    /** A delivery with these, or with the answers that wait; published as every delivery is. */
    async deliver(...items: Item[]) {
      await post(world, items);
      await box.reopen();
    },
    forget: () => memory.clear(),
    /** What a browser finds that compares these blockers. */
    async compare(person: { userName: string }, ...blockers: { id: string }[]): Promise<Comparison> {
      const known = await published();
      if (typeof known === 'string') throw new Error(`nothing to compare with: ${known}`);
      const blockerIds = blockers.map(({ id }) => id);
      return compareDuty(known as Published, (await world.asking(person).ok(duty, { blockerIds })).duty);
    },
    /** What a witness says that sees it for the first time. */
    witness: async () => whatIsWrongInDuty(await duties(), await links(), undefined),
  };
}
