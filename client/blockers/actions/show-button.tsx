import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { ShowBlockerDocument } from './documents.ts';
import { useBlockerAction } from './use-blocker-action.ts';

/** Shows a hidden blocker again. */
export function ShowButton({ blocker, onDone }: Omit<ActionProps, 'onCancel'>) {
  const { show: words } = useManagingWords();
  const { send, form } = useBlockerAction(ShowBlockerDocument, blocker.id, () => onDone(words.done));
  return (
    <>
      <Button busy={form.isSending} onClick={() => send({ blockerId: blocker.id })}>
        {words.verb}
      </Button>
      <ErrorLine error={form.error} text={form.refusal} />
    </>
  );
}
