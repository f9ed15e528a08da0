import { useRef } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ValuesWholeFragment, ValueWholeFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { refusedFields } from '../../ui/what-failed.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { BothLanguagesField } from '../editing/both-languages-field.tsx';
import { ChangedMeanwhile } from '../editing/changed-meanwhile.tsx';
import { errorsAt } from '../editing/errors-at.ts';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { DescribeCollisionDocument } from './documents.ts';
import { useExampleClashes } from './order-meanwhile.tsx';
import { keyOf } from './order-plan.ts';
import { useOrderWords } from './order-words.ts';
import {
  collisionInputs,
  MAX_EXAMPLE,
  NO_TEXTS,
  type PairTexts,
  pairText,
  problemsIn,
  withClash,
  withText,
} from './pair-texts.ts';
import { useValuesForEditing, type ValuesEditing } from './use-values-for-editing.ts';
import { useValueNames } from './value-names.ts';

interface CollisionFormProps {
  upper: ValueWholeFragment;
  lower: ValueWholeFragment;
  onClose: () => void;
}

/** The example of two neighbours in both languages, in the place where it is read. */
export function CollisionForm(props: CollisionFormProps) {
  const viewerId = useViewerId();
  const editing = useValuesForEditing();
  const { current, error } = editing;
  if (error) return <ErrorLine error={error} />;
  if (!current || !viewerId) return <Bone width={60} />;
  return <ExampleForm {...props} viewerId={viewerId} current={current} editing={editing} />;
}

interface ExampleFormProps extends CollisionFormProps {
  viewerId: string;
  current: ValuesWholeFragment;
  editing: ValuesEditing;
}

function ExampleForm({ upper, lower, onClose, ...rest }: ExampleFormProps) {
  const words = useOrderWords();
  const pair = { upperId: upper.id, lowerId: lower.id };
  const example = useExample(pair, rest, onClose);
  const { pairs, failed, refused, isTried } = example;
  const nameOf = useValueNames(rest.current);
  const clashes = useExampleClashes(pairs, nameOf);
  const key = keyOf(pair);
  const problem = isTried.current ? problemsIn(pairs, rest.current, [pair])[key] : undefined;
  const named = Object.entries(refusedFields(failed)).map(([path, text]) => [
    path.replace(/^(input\.)?collision\.text/, key),
    text,
  ]);
  const errors = { ...(problem && { [key]: words.problems[problem] }), ...Object.fromEntries(named) };
  return (
    <>
      {pairs.clashes.length > 0 && (
        <ChangedMeanwhile
          message={refused?.message}
          texts={clashes.texts}
          onChoose={(name, choice) => example.change(clashes.chosen(name, choice))}
        />
      )}
      <VerbForm
        title={words.collisions.label(upper.name, lower.name)}
        send={words.save}
        isSending={example.isSending}
        error={named.length > 0 ? undefined : failed}
        refusal={refused?.__typename === 'NotNeighboursRefused' ? refused.message : undefined}
        onSend={example.send}
        onCancel={onClose}
      >
        <BothLanguagesField
          label={words.example(upper.name, lower.name)}
          hint={words.collisions.hint}
          max={MAX_EXAMPLE}
          rows={3}
          value={pairText(pairs, rest.current, pair).text}
          errors={errorsAt(key, errors)}
          onChange={(text) => example.change(withText(pairs, pair, text, rest.current))}
        />
      </VerbForm>
    </>
  );
}

function useExample(
  pair: { upperId: string; lowerId: string },
  { viewerId, current, editing }: Pick<ExampleFormProps, 'viewerId' | 'current' | 'editing'>,
  onClose: () => void,
) {
  const stored = useStoredDraft<PairTexts>({
    ...{ viewerId, what: `collision-${keyOf(pair)}-1`, begin: () => NO_TEXTS },
    isUnsent: ({ texts }) => Object.keys(texts).length > 0,
  });
  const mutation = useRefusableMutation(DescribeCollisionDocument);
  const isTried = useRef(false);
  const pairs = stored.draft;
  const send = async () => {
    isTried.current = true;
    if (mutation.isSending) return;
    if (Object.keys(problemsIn(pairs, current, [pair])).length > 0) return stored.setDraft({ ...pairs });
    const [collision] = collisionInputs(pairs, current, [pair]);
    const { done, refused } = await mutation.send({ collision: collision! }, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'CollisionChangedRefused') {
      editing.takeExample(refused.current);
      stored.setDraft(withClash(pairs, refused.current));
    }
    if (!done) return;
    stored.discard(NO_TEXTS);
    onClose();
  };
  return {
    ...{ pairs, isTried, send: () => void send(), isSending: mutation.isSending },
    ...{ refused: mutation.refused, failed: mutation.failed },
    change: (changed: PairTexts) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft(changed);
    },
  };
}
