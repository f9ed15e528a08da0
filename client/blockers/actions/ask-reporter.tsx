import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { AskReporterDocument } from './documents.ts';
import { TextVerb } from './text-action.tsx';
import { useVerb } from './use-blocker-action.ts';
import { useKept } from './use-draft.ts';

export function AskReporter({ blocker, onDone, onCancel }: VerbProps) {
  const { ask: words } = useManagerWords();
  const text = useKept(`${blocker.id} ask`, '');
  const verb = useVerb(AskReporterDocument, blocker.id, () => {
    text.forget();
    onDone(words.done);
  });
  return (
    <TextVerb
      text={text}
      field="question"
      words={words}
      verb={verb}
      onSend={(question) => verb.send({ blockerId: blocker.id, question })}
      onCancel={onCancel}
    />
  );
}
