import { afterEach, beforeEach } from 'vitest';
import { createDoorServer, type DoorServer } from '../../server/letterbox/door-server.ts';
import type { letterboxOn } from './letterbox-world.ts';

/** Each test's own server of the door in front of a letterbox; the result says on which port it is. */
export function doorServerOf(box: Pick<ReturnType<typeof letterboxOn>, 'letterbox'>): () => number {
  let door: DoorServer;
  let port: number;
  beforeEach(async () => {
    const { handle } = box.letterbox;
    door = createDoorServer({ handle, isReady: () => true, identifiedHosts: [], onMisdirected() {} });
    port = await door.listen(0);
  });
  afterEach(() => door.close());
  return () => port;
}
