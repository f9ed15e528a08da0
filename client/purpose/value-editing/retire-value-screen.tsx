import type { FormEvent } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ValueTextsWholeFragment } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { type PurposeScreenProps, purposeAddress } from '../addresses.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { EditLink } from '../content/edit-link.tsx';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { orderOf } from '../order/order-draft.ts';
import { planOf } from '../order/order-plan.ts';
import { useOrderWords } from '../order/order-words.ts';
import { errorsOfPairs } from '../order/pair-errors.ts';
import { collisionInputs, NO_TEXTS, type PairTexts, problemsIn, withClash } from '../order/pair-texts.ts';
import { useValueNames } from '../order/value-names.ts';
import { RetireValueDocument } from './documents.ts';
import { EditingFrame, type EditingProps } from './editing-frame.tsx';
import { OrderChanged } from './order-changed.tsx';
import { PairCards } from './pair-cards.tsx';
import { useFormFocus } from './use-form-focus.ts';
import css from './value-editing.css?inline';
import { useValueEditingWords } from './value-editing-words.ts';

/** Where an editor retires a value, and reads what becomes of its stories. */
export function RetireValueScreen({ rest: id }: PurposeScreenProps) {
  useStyle(css);
  const words = useValueEditingWords();
  return (
    <EditingFrame>
      {(props) => {
        const value = props.current.values.find(({ valueId }) => valueId === id);
        if (value) return <Retiring key={id} {...props} value={value} />;
        if (!props.current.retiredValues.some(({ valueId }) => valueId === id)) return <Empty {...words.notFound} />;
        return (
          <Empty {...words.already.retired}>
            <EditLink to={`value/${id}/restore`}>{words.restore.link}</EditLink>
          </Empty>
        );
      }}
    </EditingFrame>
  );
}

function Retiring({ value, ...props }: EditingProps & { value: ValueTextsWholeFragment }) {
  const words = useValueEditingWords();
  const { problems } = useOrderWords();
  const { current } = props;
  const nameOf = useValueNames(current);
  const { name } = nameOf(value.valueId);
  const retiring = useRetiring(props, value.valueId);
  const { seen, plan, pairs, failed, refused } = retiring;
  const { ref, isTried, countTry } = useFormFocus(failed);
  const found = problemsIn(pairs, current, plan.pairs);
  const errors = errorsOfPairs(isTried ? found : {}, failed, plan.pairs, problems);
  const save = (event: FormEvent) => {
    event.preventDefault();
    countTry();
    if (Object.keys(found).length === 0) void retiring.send();
  };
  if (current.values.length === 1) return <Empty {...words.retire.last} />;
  return (
    <>
      <ScreenHead title={words.retire.title(name)} intro={words.retire.intro} />
      <ul className="value-consequences">
        {words.retire.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OrderChanged {...{ seen, current, nameOf, refused }} />
      <form ref={ref} className="purpose-form" aria-label={words.retire.title(name)} noValidate onSubmit={save}>
        <PairCards {...{ plan, current, pairs, nameOf, errors }} onPairs={retiring.change} />
        <div className="purpose-form-foot">
          <ErrorLine
            error={Object.keys(errors).length > 0 ? undefined : failed}
            text={refused && !('current' in refused) ? refused.message : null}
          />
          <Button look="danger" type="submit" busy={retiring.isSending}>
            {words.retire.save}
          </Button>
        </div>
      </form>
    </>
  );
}

interface RetireDraft {
  /** The order when it began. */
  seen: string[];
  pairs: PairTexts;
}

function useRetiring({ viewerId, current, editing }: EditingProps, valueId: string) {
  const { go } = usePlace();
  const before = orderOf(current);
  const begin = (): RetireDraft => ({ seen: before, pairs: NO_TEXTS });
  const stored = useStoredDraft<RetireDraft>({
    ...{ viewerId, what: `value-retire-${valueId}-2`, begin },
    isUnsent: ({ pairs }) => Object.keys(pairs.texts).length > 0,
  });
  const mutation = useRefusableMutation(RetireValueDocument);
  const plan = planOf(
    before,
    before.filter((id) => id !== valueId),
  );
  const { seen, pairs } = stored.draft;
  const send = async () => {
    if (mutation.isSending) return;
    const input = { valueId, basedOn: before, collisions: collisionInputs(pairs, current, plan.pairs) };
    const { done, refused } = await mutation.send(input, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueOrderChangedRefused') editing.take(refused.current);
    if (refused?.__typename === 'CollisionChangedRefused') {
      editing.takeExample(refused.current);
      stored.setDraft({ seen, pairs: withClash(pairs, refused.current) });
    }
    if (!done) return;
    stored.discard(begin());
    go(purposeAddress.of());
  };
  return {
    ...{ seen, plan, pairs, send, isSending: mutation.isSending, refused: mutation.refused, failed: mutation.failed },
    change: (changed: PairTexts) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft({ seen, pairs: changed });
    },
  };
}
