import { useMemo } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { ActBar } from './action-bar.tsx';
import { useMarks } from './use-marks.ts';

/** What the viewer may do with a blocker that stands alone. */
export function PageActs({ blocker }: { blocker: BlockerLineFragment }) {
  useMarks(useMemo(() => [blocker], [blocker]));
  return <ActBar blocker={blocker} />;
}
