import type { BlockerLineFragment } from '../../graphql.ts';

export interface VerbProps {
  blocker: BlockerLineFragment;
  /** It is done; `said` tells the manager what that means. */
  onDone: (said: string) => void;
  onCancel: () => void;
}
