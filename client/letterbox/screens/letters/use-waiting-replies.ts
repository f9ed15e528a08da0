import { useEffect, useState } from 'preact/hooks';
import { useDoorState } from '../../controls/door-context.tsx';
import { waitingFollowUps } from '../../door/follow-up-slots.ts';
import type { FollowUp } from '../../protocol/follow-up.ts';

/** What was said in a thread and has not been delivered. */
export function useWaitingReplies(threadId: string): readonly FollowUp[] {
  const { outbox } = useDoorState().kept;
  const [waiting, setWaiting] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void waitingFollowUps(outbox, threadId).then((found) => isCurrent && setWaiting(found));
    return () => {
      isCurrent = false;
    };
  }, [outbox, threadId]);
  return waiting;
}
