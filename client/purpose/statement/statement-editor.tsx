import { useState } from 'react';
import type { TextsWholeFragment } from '../../graphql.ts';
import { ChangedMeanwhile } from '../editing/changed-meanwhile.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import { StoredDraftNote } from '../editing/stored-draft-note.tsx';
import { conflicts, hasChanged, problemsIn, type StatementDraft, type StatementTexts } from './statement-draft.ts';
import { StatementForm } from './statement-form.tsx';
import { StatementReview } from './statement-review.tsx';
import { useStatementWords } from './statement-words.ts';
import { useStatementDraft } from './use-statement-draft.ts';

interface StatementEditorProps {
  viewerId: string;
  current: TextsWholeFragment;
  onDone: () => void;
}

/** Two steps: writing, and looking at it as readers will see it, word by word beside what is there. */
export function StatementEditor({ viewerId, current, onDone }: StatementEditorProps) {
  const words = useStatementWords();
  const editor = useStatementDraft(viewerId, current, onDone);
  const { draft, change } = editor;
  const [isReviewing, setReviewing] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const check = () => {
    const found = problemsIn(draft.texts);
    setProblems(Object.fromEntries(Object.entries(found).map(([path, problem]) => [path, words.problems[problem]])));
    setReviewing(Object.keys(found).length === 0);
  };
  const errors = { ...editor.fields, ...problems };
  const isRefused = Object.keys(editor.fields).length > 0;
  return (
    <>
      {editor.wasStored && hasChanged(draft) && !draft.mine && <StoredDraftNote onRestart={editor.discard} />}
      {draft.mine && <Meanwhile draft={draft} message={editor.refusal} onChange={change} />}
      {isReviewing && !isRefused ? (
        <StatementReview
          draft={draft}
          isSending={editor.isSending}
          failed={editor.failed}
          refusal={draft.mine ? undefined : editor.refusal}
          onWrite={() => setReviewing(false)}
          onSend={editor.send}
        />
      ) : (
        <StatementForm draft={draft} errors={errors} onChange={change} onReview={check} />
      )}
    </>
  );
}

interface MeanwhileProps {
  draft: StatementDraft;
  message: string | undefined;
  onChange: (texts: Partial<StatementTexts>) => void;
}

function Meanwhile({ draft, message, onChange }: MeanwhileProps) {
  const words = useStatementWords();
  const editing = useEditingWords();
  const { basedOn, texts } = draft;
  const places = conflicts(draft);
  return (
    <ChangedMeanwhile
      message={message}
      by={basedOn.author?.name ?? null}
      at={basedOn.at ?? null}
      texts={places.map(({ name, lang, before, after, chosen }) => ({
        ...{ name: `${name}.${lang}`, lang, chosen, mine: after, theirs: before },
        label: `${words.fields[name].label}, ${editing.langs[lang]}`,
      }))}
      onChoose={(path, choice) => {
        const place = places.find(({ name, lang }) => path === `${name}.${lang}`)!;
        const text = choice === 'mine' ? place.after : place.before;
        onChange({ [place.name]: { ...texts[place.name], [place.lang]: text } });
      }}
    />
  );
}
