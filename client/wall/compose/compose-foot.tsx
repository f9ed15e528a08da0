import { Button } from '../../ui/button.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useComposeWords } from './compose-words.ts';
import { Failure } from './failure.tsx';
import type { Outcome } from './submit-outcome.ts';

interface FootProps {
  isEdit: boolean;
  /** There is something that could be thrown away. */
  hasChanged: boolean;
  sending: boolean;
  outcome: Outcome;
  onDiscard: () => void;
  onSend: () => void;
}

export function ComposeFoot({ isEdit, hasChanged, sending, outcome, onDiscard, onSend }: FootProps) {
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
        busy={sending}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        title="Ctrl + Enter"
        onClick={onSend}
      >
        {outcome.error === undefined ? verb : retry}
      </Button>
    </>
  );
}
