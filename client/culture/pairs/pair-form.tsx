import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { formErrors } from '../../blockers/actions/form-errors.ts';
import { useDraft } from '../../blockers/actions/use-draft.ts';
import { Field, Input } from '../../ui/field.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { useCultureWords } from '../words/culture-words.ts';
import { AddCulturePairDocument, CulturePairsDocument } from './documents.ts';

const EMPTY = { one: '', other: '' };

/** Two words that are one; what was typed stays until the pair is there. */
export function PairForm({ roundId }: { roundId: string }) {
  const { pairs: words } = useCultureWords();
  const { draft, setDraft, discard } = useDraft(`culture-pair ${roundId}`, EMPTY);
  const [wasTried, setTried] = useState(false);
  const mutation = useRefusableMutation(AddCulturePairDocument);
  const { fields, ...errors } = formErrors(mutation);
  const problem = (field: keyof typeof EMPTY) =>
    wasTried && draft[field].trim() === '' ? words.missing : (fields[field] ?? null);
  const add = async () => {
    setTried(true);
    if (mutation.isSending || draft.one.trim() === '' || draft.other.trim() === '') return;
    const refetch = { refetchQueries: [CulturePairsDocument], awaitRefetchQueries: true };
    const { done } = await mutation.send({ roundId, ...draft }, refetch);
    if (!done) return;
    setTried(false);
    setDraft(EMPTY);
    discard();
  };
  return (
    <VerbForm {...errors} title={words.add} send={words.send} isSending={mutation.isSending} onSend={() => void add()}>
      <div className="verb-pair">
        {(['one', 'other'] as const).map((field) => (
          <Field key={field} label={words[field]} error={problem(field)}>
            {(control) => (
              <Input
                {...control}
                value={draft[field]}
                onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </VerbForm>
  );
}
