import { Button } from '../../ui/button.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { hasChanged, TEXTS, type TextName } from '../drafts/draft.ts';
import { SaveLine } from '../drafts/draft-notes.tsx';
import { useComposeWords } from './compose-words.ts';
import { ConcreteAnswers } from './concrete-question.tsx';
import { Failure } from './failure.tsx';
import type { useComposer } from './use-composer.ts';

interface FootProps {
  isEdit: boolean;
  composer: ReturnType<typeof useComposer>;
  onDiscard: () => void;
}

export function ComposeFoot({ isEdit, composer, onDiscard }: FootProps) {
  const { open, vague, question, isSending, outcome, onSubmit, goTo } = composer;
  const isNew = !hasChanged(open.state.draft, open.start);
  const words = useComposeWords();
  const { retry } = useUiWords();
  const [firstVague] = TEXTS.filter((field) => vague[field]);
  const verb = isEdit ? words.save : words.send;
  const writeOn = (field: TextName) => {
    question.stopAsking();
    goTo(field);
  };
  return (
    <>
      <Failure outcome={outcome} />
      {!isEdit && <SaveLine {...open.state} isNew={isNew} />}
      <Button look="quiet" onClick={onDiscard}>
        {isNew ? words.cancel : words.discard}
      </Button>
      {question.isAsking && firstVague ? (
        <ConcreteAnswers isEdit={isEdit} onSend={() => void onSubmit()} onWrite={() => writeOn(firstVague)} />
      ) : (
        <Button
          look="main"
          busy={isSending}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title="Ctrl + Enter"
          onClick={() => void onSubmit()}
        >
          {outcome.error === undefined ? verb : retry}
        </Button>
      )}
    </>
  );
}
