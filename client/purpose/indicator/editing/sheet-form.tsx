import type { FormEvent } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { FileField } from './file-field.tsx';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import { SheetChanges, SheetProblems } from './sheet-result.tsx';
import { useSheet } from './use-sheet.ts';

interface SheetFormProps {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
}

/** Figures out of a sheet, as a file or pasted. Nothing is stored before it was looked at. */
export function SheetForm({ viewerId, current }: SheetFormProps) {
  const { sheet: words } = useIndicatorEditingWords();
  const sheet = useSheet(viewerId, current);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sheet.look();
  };
  const isEmpty = !sheet.hasFile && sheet.text.trim() === '';
  return (
    <form className="indicator-form" aria-label={words.title} noValidate onSubmit={onSubmit}>
      <p className="hint">{words.intro}</p>
      {/* A new field forgets the file that was taken over. */}
      <FileField key={sheet.round} onFile={sheet.choose} />
      {!sheet.hasFile && (
        <Field label={words.paste} hint={words.pasteHint}>
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              spellCheck={false}
              value={sheet.text}
              onChange={(event) => sheet.type(event.target.value)}
            />
          )}
        </Field>
      )}
      <SheetOutcome sheet={sheet} />
      <div className="indicator-form-foot">
        {!sheet.preview && (
          <Button type="submit" busy={sheet.isSending} disabled={isEmpty}>
            {words.look}
          </Button>
        )}
        <span role="status">{sheet.takenCount !== undefined && words.taken(sheet.takenCount)}</span>
      </div>
    </form>
  );
}

function SheetOutcome({ sheet }: { sheet: ReturnType<typeof useSheet> }) {
  const { sheet: words } = useIndicatorEditingWords();
  const { refused, preview } = sheet;
  if (refused?.__typename === 'IndicatorFileRefused') return <SheetProblems refused={refused} />;
  return (
    <>
      {sheet.hasChanged && <ErrorLine text={words.changed} />}
      {!preview && <ErrorLine error={sheet.failed} text={refused?.message} />}
      {preview && <SheetChanges preview={preview} isSending={sheet.isSending} onTake={sheet.take} />}
    </>
  );
}
