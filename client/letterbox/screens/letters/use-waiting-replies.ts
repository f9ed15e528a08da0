import { useEffect, useState } from 'preact/hooks';
import { waitingFollowUps } from '../../door/next-slot.ts';
import type { FollowUp } from '../../protocol/follow-up.ts';
import { useDoorState } from '../door-context.tsx';

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
