import type { DilemmaOutcome } from '../../graphql.ts';

/** How long a bar is where no figure is given: nearly all of it, or nearly nothing. */
const NEARLY = { NEARLY_ALL: 96, NEARLY_NOBODY: 4 } as const;

/** Of a hundred so many, for the length of a bar alone. */
export function shareOf(outcome: DilemmaOutcome, percentage: number | null): number {
  return outcome === 'SHARE' ? (percentage ?? 0) : NEARLY[outcome];
}
