import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ChangedText } from '../editing/changed-text.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import { changedPlaces, hasChanged, type StatementDraft, staleLanguages } from './statement-draft.ts';
import { StatementPreview } from './statement-preview.tsx';
import { useStatementWords } from './statement-words.ts';

interface StatementReviewProps {
  draft: StatementDraft;
  isSending: boolean;
  failed: unknown;
  refusal: string | undefined;
  onWrite: () => void;
  onSend: () => void;
}

/** The second step: as readers will see it, and what changes word by word. */
export function StatementReview({ draft, isSending, failed, refusal, onWrite, onSend }: StatementReviewProps) {
  const { review: words } = useStatementWords();
  const ref = useRef<HTMLHeadingElement>(null);
  // Before the paint, so that a key pressed on what is new does not go elsewhere.
  useLayoutEffect(() => ref.current?.focus(), []);
  const id = useId();
  const canSend = hasChanged(draft);
  return (
    <div className="purpose-review">
      <h3 ref={ref} id={id} tabIndex={-1}>
        {words.title}
      </h3>
      <StatementPreview draft={draft} labelledBy={id} />
      {draft.basedOn.number > 0 && <Comparison draft={draft} />}
      <div className="purpose-form-foot">
        <ErrorLine error={failed} text={refusal ?? null} />
        <p className="hint">{canSend ? words.send.hint(draft.basedOn.number + 1) : words.send.nothing}</p>
        <Button onClick={onWrite}>{words.write}</Button>
        {canSend && (
          <Button look="main" busy={isSending} onClick={onSend}>
            {words.send.label}
          </Button>
        )}
      </div>
    </div>
  );
}

function Comparison({ draft: { texts, basedOn } }: { draft: StatementDraft }) {
  const { review: words, fields } = useStatementWords();
  const { langs } = useEditingWords();
  const places = changedPlaces(texts, basedOn);
  return (
    <section aria-labelledby="comparison" className="purpose-comparison">
      <h3 id="comparison">{words.comparison(basedOn.number)}</h3>
      {places.length === 0 && <p className="hint">{words.same}</p>}
      {places.map(({ name, lang, before, after }) => (
        <div key={`${name} ${lang}`}>
          <h4>
            {fields[name].label} · {langs[lang]}
          </h4>
          <ChangedText before={before} after={after} lang={lang} />
        </div>
      ))}
      {staleLanguages(texts, places).map((lang) => (
        <p className="hint" key={lang}>
          {words.otherStays(langs[lang])}
        </p>
      ))}
    </section>
  );
}
