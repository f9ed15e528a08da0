import { checkManifest, ManifestRefused, type Pin } from '../protocol/check-manifest.ts';
import { epochAt, type KeyManifest, sealOf } from '../protocol/manifest.ts';
import type { Door, Keys } from './door.ts';

/** Fetches the list of keys and compares it with what this browser saw before. */
export async function fetchKeys(door: Door): Promise<void> {
  door.change({ keys: await knownKeys(door) });
}

async function knownKeys(door: Door): Promise<Keys> {
  const manifest = await fetchManifest(door);
  if (!manifest) return { state: 'unreachable' };
  try {
    const { heads, pin } = await checkManifest(manifest, await door.store.get<Pin>('pin'));
    await door.store.update<Pin>('pin', (old) => (old && old.count > pin.count ? old : pin));
    const epoch = epochAt(manifest.entries, door.now());
    if (epoch === undefined) return { state: 'no-week' };
    return { state: 'here', entries: manifest.entries, seal: sealOf(manifest.entries, heads, epoch), epoch };
  } catch (error) {
    // A list that cannot be read, or is empty while keys are made, is no reason for distrust, and gives no keys.
    if (error instanceof ManifestRefused && error.fault === 'malformed') return { state: 'unreachable' };
    if (error instanceof ManifestRefused) return { state: 'distrusted', fault: error.fault };
    throw error;
  }
}

async function fetchManifest(door: Door): Promise<KeyManifest | undefined> {
  const response = await door
    .fetch(new URL('manifest.json', door.letterbox), { credentials: 'omit' })
    .catch(() => null);
  return response?.ok ? ((await response.json().catch(() => null)) as KeyManifest) : undefined;
}
