import type { Json } from './asking.ts';
import { blocker, blockers } from './board-operations.ts';
import type { World } from './world.ts';

export type Node = Json;
type Somebody = { userName: string };

/** What people see of blockers. */
export function board(world: World) {
  return {
    /** One blocker as this person reads it; null when they may not. */
    blocker: async (person: Somebody, { id }: { id: string }): Promise<Node> =>
      (await world.asking(person).ok(blocker, { id })).blocker,
    /** The board as this person reads it. */
    onBoard: async (person: Somebody, filter: object = {}): Promise<Node[]> =>
      (await world.asking(person).ok(blockers, { first: 100, filter })).blockers.edges.map(
        ({ node }: { node: Node }) => node,
      ),
  };
}
