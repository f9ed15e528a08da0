import { Button } from '../../ui/button.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useComposeWords } from './compose-words.ts';
import { Failure } from './failure.tsx';
import type { SubmitOutcome } from './submit-outcome.ts';

interface FootProps {
  isEdit: boolean;
  /** True when there is text that could be discarded. */
  hasChanged: boolean;
  isSending: boolean;
  outcome: SubmitOutcome;
  onDiscard: () => void;
  onSubmit: () => void;
}

export function ComposeFoot({ isEdit, hasChanged, isSending, outcome, onDiscard, onSubmit }: FootProps) {
  const words = useComposeWords();
  const { retry } = useUiWords();
  const verb = isEdit ? words.save : words.send;
  return (
    <>
      <Failure outcome={outcome} />
      <Button look="quiet" onClick={onDiscard}>
        {hasChanged ? words.discard : words.cancel}
      </Button>
      <Button
        look="main"
        busy={isSending}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        title="Ctrl + Enter"
        onClick={onSubmit}
      >
        {outcome.error === undefined ? verb : retry}
      </Button>
    </>
  );
}
