import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { HideBlockerDocument } from './documents.ts';
import { TextVerb } from './text-action.tsx';
import { useVerb } from './use-blocker-action.ts';
import { useKept } from './use-draft.ts';

export function HideBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { hide: words } = useManagerWords();
  const text = useKept(`${blocker.id} hide`, '');
  const verb = useVerb(HideBlockerDocument, blocker.id, () => {
    text.forget();
    onDone(words.done);
  });
  return (
    <TextVerb
      text={text}
      field="reason"
      words={words}
      look="danger"
      verb={verb}
      onSend={(reason) => verb.send({ blockerId: blocker.id, reason })}
      onCancel={onCancel}
    />
  );
}
