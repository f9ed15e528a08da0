import { epochAt, type KeyManifest, sealOf } from '../protocol/manifest.ts';
import { changeStored, type Door, type Keys } from './door.ts';
import { fetchAnonymously } from './fetch-anonymously.ts';

/** Fetches the list of keys and compares it with what this browser saw before. */
export async function fetchKeys(door: Door): Promise<void> {
  door.change({ keys: await knownKeys(door) });
}

async function knownKeys(door: Door): Promise<Keys> {
  const manifest = await fetchManifest(door);
  if (!manifest) return { state: 'unreachable' };
  if (manifest === 'identified') return { state: 'identified' };
  const checked = await door.work.manifestVerdict(manifest, door.state.stored.pin, door.now());
  // A list that cannot be read, or is empty while keys are made, is no reason for distrust, and gives no keys.
  if ('fault' in checked && checked.fault === 'malformed') return { state: 'unreachable' };
  if ('fault' in checked) return { state: 'distrusted', fault: checked.fault };
  const { heads, pin } = checked;
  changeStored(door, (stored) => {
    const isOlder = stored.pin && stored.pin.count > pin.count;
    return isOlder ? stored : { ...stored, pin: { ...stored.pin, ...pin } };
  });
  const epoch = epochAt(manifest.entries, door.now());
  if (epoch === undefined) return { state: 'no-week' };
  return { state: 'here', entries: manifest.entries, seal: sealOf(manifest.entries, heads, epoch), epoch };
}

async function fetchManifest(door: Door): Promise<KeyManifest | 'identified' | undefined> {
  const response = await fetchAnonymously(door, 'manifest.json');
  if (response === 'identified') return response;
  return (await response?.json().catch(() => undefined)) as KeyManifest | undefined;
}
