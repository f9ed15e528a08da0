import { type Offers, offeredInBoth, versionsIn } from '../protocol/offers.ts';
import type { Door } from './door.ts';
import { fetchNamed } from './fetch-named.ts';
import { comparerOf } from './similar.ts';

/**
 * Opens what letters can be written with, which the signed chain names, with the keys that the host page has brought. Until
 * the key of a new version comes, the version before it stays; the page outside is asked for it, whoever is here.
 */
export async function renewOffers(door: Door): Promise<void> {
  const versions = versionsIn(door.state.links);
  if (!versions || versions.current === door.state.offers?.hash) return;
  const current = await opened(door, versions.current);
  const isFirst = versions.earlier === versions.current;
  const earlier = isFirst ? current : current && (await opened(door, versions.earlier));
  if (current && current.origin !== door.letterbox.origin) {
    return door.change({ offers: undefined, bulletin: 'elsewhere' });
  }
  const today = dayAt(door.now());
  if (current && earlier) {
    const offers = { ...offeredInBoth(current, earlier, today), hash: versions.current };
    return door.change({ offers, similarTo: comparerOf(offers.meToos) });
  }
  if (door.state.offers?.hash !== versions.earlier) door.change({ offers: undefined });
  door.outside.send({ type: 'ready' });
}

function opened(door: Door, hash: string): Promise<Offers | undefined> {
  return fetchNamed(door, `offers/${hash}.bin`, (sealed) =>
    door.work.openOffers(sealed, door.state.desk.offersKeys, hash),
  );
}

/** The day by this computer's clock, as `2026-11-28`. */
function dayAt(now: number): string {
  const zone = new Date(now).getTimezoneOffset() * 60_000;
  return new Date(now - zone).toISOString().slice(0, 10);
}
