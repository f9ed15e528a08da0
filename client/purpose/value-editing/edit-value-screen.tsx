import type { FormEvent } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ValueTextsWholeFragment } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { type PurposeScreenProps, purposeAddress } from '../addresses.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { EditLink } from '../content/edit-link.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import { StoredDraftNote } from '../editing/stored-draft-note.tsx';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { useValueNames } from '../order/value-names.ts';
import { EditValueDocument } from './documents.ts';
import { EditingFrame, type EditingProps } from './editing-frame.tsx';
import { textErrors } from './text-errors.ts';
import { useFormFocus } from './use-form-focus.ts';
import { draftOn, hasChanged, rebased, type ValueDraft } from './value-draft.ts';
import { useValueEditingWords } from './value-editing-words.ts';
import { ValueFields } from './value-fields.tsx';
import { ValueMeanwhile } from './value-meanwhile.tsx';
import { inputOf, problemsIn } from './value-texts.ts';

/** Where an editor changes what a value says. */
export function EditValueScreen({ rest: id }: PurposeScreenProps) {
  const words = useValueEditingWords();
  return (
    <EditingFrame>
      {(props) => {
        const { values, retiredValues } = props.current;
        const value = [...values, ...retiredValues].find(({ valueId }) => valueId === id);
        if (!value) return <Empty {...words.notFound} />;
        return <ValueEditor key={id} {...props} value={value} />;
      }}
    </EditingFrame>
  );
}

function ValueEditor({ viewerId, current, value }: EditingProps & { value: ValueTextsWholeFragment }) {
  const words = useValueEditingWords();
  const { stored } = useEditingWords();
  const { name } = useValueNames(current)(value.valueId);
  const editor = useValueDraft(viewerId, value);
  const { draft, refused, failed } = editor;
  const { ref, isTried, countTry } = useFormFocus(failed);
  const problems = problemsIn(draft.texts);
  const errors = textErrors(isTried ? problems : {}, failed, draft.texts, words.problems);
  const isChanged = hasChanged(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    countTry();
    if (Object.keys(problems).length === 0) void editor.send();
  };
  return (
    <>
      <ScreenHead title={words.edit.title(name)} intro={words.edit.intro} />
      {editor.wasStored && isChanged && !draft.mine && <StoredDraftNote onRestart={editor.discard} />}
      <ValueMeanwhile
        draft={draft}
        refused={refused && 'changedAt' in refused ? refused : undefined}
        onChange={editor.change}
      />
      <form ref={ref} className="purpose-form" aria-label={words.edit.title(name)} noValidate onSubmit={save}>
        <ValueFields texts={draft.texts} errors={errors} onChange={editor.change} />
        <div className="purpose-form-foot">
          <ErrorLine
            error={Object.keys(errors).length > 0 ? undefined : failed}
            text={refused && !('changedAt' in refused) ? refused.message : null}
          />
          <p className="hint">{isChanged ? stored.note : words.edit.nothing}</p>
          {isChanged && (
            <Button look="main" type="submit" busy={editor.isSending}>
              {words.edit.save}
            </Button>
          )}
        </div>
      </form>
      <div>
        <EditLink to={`value/${value.valueId}/${value.retiredAt ? 'restore' : 'retire'}`}>
          {value.retiredAt ? words.restore.link : words.retire.link}
        </EditLink>
      </div>
    </>
  );
}

/** What the value says while it is changed, and sending it. */
function useValueDraft(viewerId: string, value: ValueTextsWholeFragment) {
  const { go } = usePlace();
  const stored = useStoredDraft<ValueDraft>({
    ...{ viewerId, what: `value-${value.valueId}-1`, isUnsent: hasChanged },
    begin: () => draftOn(value),
    // Somebody may have changed the value since the draft was typed.
    resume: (draft) => rebased(draft, value),
  });
  const mutation = useRefusableMutation(EditValueDocument);
  const { draft } = stored;
  const send = async () => {
    if (mutation.isSending) return;
    const { valueId, version } = draft.basedOn;
    const input = { valueId, basedOn: version, texts: inputOf(draft.texts) };
    const { done, refused } = await mutation.send(input, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueChangedRefused') stored.setDraft(rebased(draft, refused.current));
    if (!done) return;
    stored.discard(draft);
    go(purposeAddress.of(`value/${valueId}`));
  };
  return {
    ...{ draft, send, wasStored: stored.wasStored, isSending: mutation.isSending },
    ...{ refused: mutation.refused, failed: mutation.failed },
    change: (texts: ValueDraft['texts']) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft({ ...draft, texts });
    },
    discard: () => stored.discard(draftOn(value)),
  };
}
