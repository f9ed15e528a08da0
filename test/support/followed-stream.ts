import { openStream } from './reading-stream.ts';
import { tokenFor } from './test-issuer.ts';

export interface FollowedStream {
  /** Whether it is open at this moment. */
  isOpen: () => boolean;
  /** The effects of all stories that came, over whichever connection. */
  effects: () => string[];
  leave: () => Promise<void>;
}

/** The live stream as a page has it: opened again soon after it has ended. */
export function followedStream(api: string, userName: string): FollowedStream {
  const before: string[] = [];
  let isLeft = false;
  let current: Awaited<ReturnType<typeof openStream>> | null = null;
  const effectsOf = (stream: typeof current): string[] =>
    stream?.recognitions().map(({ effect }: { effect: string }) => effect) ?? [];
  const following = (async () => {
    while (!isLeft) {
      current = await openStream(api, await tokenFor(userName, new Date())).catch(() => null);
      await current?.over();
      before.push(...effectsOf(current));
      current = null;
      if (!isLeft) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    isOpen: () => current?.response.status === 200 && !current.isOver(),
    effects: () => [...before, ...effectsOf(current)],
    async leave() {
      isLeft = true;
      current?.leave();
      await following;
    },
  };
}
