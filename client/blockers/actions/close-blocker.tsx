import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { CloseBlockerDocument } from './documents.ts';
import { TextVerb } from './text-action.tsx';
import { useVerb } from './use-blocker-action.ts';
import { useKept } from './use-draft.ts';

export function CloseBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { close: words } = useManagerWords();
  const text = useKept(`${blocker.id} close`, '');
  const verb = useVerb(CloseBlockerDocument, blocker.id, () => {
    text.forget();
    onDone(words.done);
  });
  return (
    <TextVerb
      text={text}
      field="whatChanged"
      words={words}
      verb={verb}
      onSend={(whatChanged) => verb.send({ blockerId: blocker.id, whatChanged })}
      onCancel={onCancel}
    />
  );
}
