import type { Segment } from '../protocol/bulletin.ts';

export function newestBatch(segments: readonly Segment[]): number {
  return Math.max(0, ...segments.map(({ batch }) => batch));
}
