import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { DeclineBlockerDocument } from './documents.ts';
import { TextVerb } from './text-action.tsx';
import { useVerb } from './use-blocker-action.ts';
import { useKept } from './use-draft.ts';

export function DeclineBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { decline: words } = useManagerWords();
  const text = useKept(`${blocker.id} decline`, '');
  const verb = useVerb(DeclineBlockerDocument, blocker.id, () => {
    text.forget();
    onDone(words.done);
  });
  return (
    <TextVerb
      text={text}
      field="reason"
      words={words}
      verb={verb}
      onSend={(reason) => verb.send({ blockerId: blocker.id, reason })}
      onCancel={onCancel}
    />
  );
}
