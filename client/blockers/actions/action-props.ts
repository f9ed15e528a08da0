import type { BlockerLineFragment } from '../../graphql.ts';

export interface ActionProps {
  blocker: BlockerLineFragment;
  /** Called when it is done, with a sentence that confirms it. */
  onDone: (confirmation: string) => void;
  onCancel: () => void;
}
