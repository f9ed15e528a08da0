import { useActWords } from './act-words.ts';
import { CloseBlockerDocument } from './documents.ts';
import { forgetText } from './kept-texts.ts';
import { TextVerb } from './text-verb.tsx';
import { useVerb } from './use-verb.ts';
import type { VerbProps } from './verb-props.ts';

export function CloseBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { close: words } = useActWords();
  const name = `${blocker.id} close`;
  const verb = useVerb(CloseBlockerDocument, blocker.id, () => {
    forgetText(name);
    onDone(words.done);
  });
  return (
    <TextVerb
      name={name}
      field="whatChanged"
      words={words}
      verb={verb}
      onSend={(whatChanged) => verb.send({ blockerId: blocker.id, whatChanged })}
      onCancel={onCancel}
    />
  );
}
