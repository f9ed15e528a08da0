import { useActWords } from './act-words.ts';
import { DeclineBlockerDocument } from './documents.ts';
import { forgetText } from './kept-texts.ts';
import { TextVerb } from './text-verb.tsx';
import { useVerb } from './use-verb.ts';
import type { VerbProps } from './verb-props.ts';

export function DeclineBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { decline: words } = useActWords();
  const name = `${blocker.id} decline`;
  const verb = useVerb(DeclineBlockerDocument, blocker.id, () => {
    forgetText(name);
    onDone(words.done);
  });
  return (
    <TextVerb
      name={name}
      field="reason"
      words={words}
      verb={verb}
      onSend={(reason) => verb.send({ blockerId: blocker.id, reason })}
      onCancel={onCancel}
    />
  );
}
