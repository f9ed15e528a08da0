import type { ReactionRow } from '../reaction.row.ts';
import { ReactionKind } from '../reaction-kind.ts';

/** How many days after it was said, and after a "not yet", the person is asked what came of it. */
export const daysUntilAsked = 14;

/** What is stored of the time of a reaction: of those that intend nothing, nothing. */
export function intentionTimes(kind: ReactionKind, at: Date): Required<Pick<ReactionRow, 'intendedAt' | 'askAt'>> {
  if (kind !== ReactionKind.COPY) return { intendedAt: null, askAt: null };
  return { intendedAt: at, askAt: askedAfter(at) };
}

export function askedAfter(at: Date): Date {
  return new Date(at.getTime() + daysUntilAsked * 86_400_000);
}
