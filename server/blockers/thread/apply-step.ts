import type { Writer } from '../../kernel/database.ts';
import { settleNotices } from '../../people/raise-notice.ts';
import { followStep } from '../life/follow-step.ts';
import type { Step } from '../life/step.ts';
import { endAnswerRequest, openAnswerRequest } from './answer-requests.ts';
import type { BlockerThread, ThreadGroup } from './blocker-thread.ts';

/** Writes what a step does beside the blockers themselves, and gives these as `saveThreads` takes them. */
export async function applyStep(db: Writer, group: ThreadGroup, step: Step): Promise<ThreadGroup> {
  if (step.requestEnds !== null) await endAnswerRequest(db, group.root.id, step.requestEnds);
  if (step.settlesNotices) await settleAnswerNotices(db, [group.root, ...group.merged]);
  const next = followStep(group, step);
  if (step.requestOpensOn !== null) await openAnswerRequest(db, next.root, step.requestOpensOn);
  return next;
}

const callsForAnswer = ['BLOCKER_DUE', 'BLOCKER_MOVED_UP', 'BLOCKER_REPLIED', 'BLOCKER_REOPENED'] as const;

/** Nobody is called to answer these any more. */
export async function settleAnswerNotices(db: Writer, threads: BlockerThread[]): Promise<void> {
  for (const { id } of threads) for (const kind of callsForAnswer) await settleNotices(db, { subjectId: id, kind });
}
