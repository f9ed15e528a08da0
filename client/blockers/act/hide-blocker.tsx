import { useActWords } from './act-words.ts';
import { HideBlockerDocument } from './documents.ts';
import { forgetText } from './kept-texts.ts';
import { TextVerb } from './text-verb.tsx';
import { useVerb } from './use-verb.ts';
import type { VerbProps } from './verb-props.ts';

export function HideBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { hide: words } = useActWords();
  const name = `${blocker.id} hide`;
  const verb = useVerb(HideBlockerDocument, blocker.id, () => {
    forgetText(name);
    onDone(words.done);
  });
  return (
    <TextVerb
      name={name}
      field="reason"
      words={words}
      look="danger"
      verb={verb}
      onSend={(reason) => verb.send({ blockerId: blocker.id, reason })}
      onCancel={onCancel}
    />
  );
}
