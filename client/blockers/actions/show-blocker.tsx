import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { ShowBlockerDocument } from './documents.ts';
import { useVerb } from './use-blocker-action.ts';

/** Undoes the hiding. */
export function ShowBlocker({ blocker, onDone }: Omit<VerbProps, 'onCancel'>) {
  const { show: words } = useManagerWords();
  const { send, sending, error, refusal } = useVerb(ShowBlockerDocument, blocker.id, () => onDone(words.done));
  return (
    <>
      <Button busy={sending} onClick={() => send({ blockerId: blocker.id })}>
        {words.verb}
      </Button>
      <ErrorLine error={error} text={refusal} />
    </>
  );
}
