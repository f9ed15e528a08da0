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
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { orderOf } from '../order/order-draft.ts';
import { planOf } from '../order/order-plan.ts';
import { useOrderWords } from '../order/order-words.ts';
import { errorsOfPairs } from '../order/pair-errors.ts';
import { collisionInputs, NO_TEXTS, type PairTexts, problemsIn, withClash } from '../order/pair-texts.ts';
import { useValueNames } from '../order/value-names.ts';
import { RestoreValueDocument } from './documents.ts';
import { EditingFrame, type EditingProps } from './editing-frame.tsx';
import { OrderChanged } from './order-changed.tsx';
import { PairCards } from './pair-cards.tsx';
import { PlaceField, placed } from './place-field.tsx';
import { useFormFocus } from './use-form-focus.ts';
import css from './value-editing.css?inline';
import { useValueEditingWords } from './value-editing-words.ts';

/** Where an editor brings back a value that was retired. */
export function RestoreValueScreen({ rest: id }: PurposeScreenProps) {
  useStyle(css);
  const words = useValueEditingWords();
  return (
    <EditingFrame>
      {(props) => {
        const value = props.current.retiredValues.find(({ valueId }) => valueId === id);
        if (value) return <Restoring key={id} {...props} value={value} />;
        const isBack = props.current.values.some(({ valueId }) => valueId === id);
        return <Empty {...(isBack ? words.already.back : words.notFound)} />;
      }}
    </EditingFrame>
  );
}

function Restoring({ value, ...props }: EditingProps & { value: ValueTextsWholeFragment }) {
  const words = useValueEditingWords();
  const { problems } = useOrderWords();
  const { current } = props;
  const nameOf = useValueNames(current);
  const { name } = nameOf(value.valueId);
  const restoring = useRestoring(props, value.valueId);
  const { draft, plan, failed, refused } = restoring;
  const { ref, isTried, countTry } = useFormFocus(failed);
  const found = problemsIn(draft.pairs, current, plan.pairs);
  const errors = errorsOfPairs(isTried ? found : {}, failed, plan.pairs, problems);
  const save = (event: FormEvent) => {
    event.preventDefault();
    countTry();
    if (Object.keys(found).length === 0) void restoring.send();
  };
  return (
    <>
      <ScreenHead title={words.restore.title(name)} intro={words.restore.intro} />
      <OrderChanged seen={draft.seen} {...{ current, nameOf, refused }} />
      <form ref={ref} className="purpose-form" aria-label={words.restore.title(name)} noValidate onSubmit={save}>
        <PlaceField
          order={orderOf(current)}
          after={draft.after}
          nameOf={nameOf}
          onAfter={(after) => restoring.change({ ...draft, after })}
        />
        <PairCards
          {...{ plan, current, nameOf, errors }}
          pairs={draft.pairs}
          onPairs={(pairs) => restoring.change({ ...draft, pairs })}
        />
        <div className="purpose-form-foot">
          <ErrorLine
            error={Object.keys(errors).length > 0 ? undefined : failed}
            text={refused && !('current' in refused) ? refused.message : null}
          />
          <Button look="main" type="submit" busy={restoring.isSending}>
            {words.restore.save}
          </Button>
        </div>
      </form>
    </>
  );
}

interface RestoreDraft {
  /** The order when it began. */
  seen: string[];
  /** The value above; null at the top. */
  after: string | null;
  pairs: PairTexts;
}

function useRestoring({ viewerId, current, editing }: EditingProps, valueId: string) {
  const { go } = usePlace();
  const before = orderOf(current);
  const begin = (): RestoreDraft => ({ seen: before, after: before.at(-1) ?? null, pairs: NO_TEXTS });
  const stored = useStoredDraft<RestoreDraft>({
    ...{ viewerId, what: `value-restore-${valueId}-2`, begin },
    isUnsent: ({ pairs }) => Object.keys(pairs.texts).length > 0,
  });
  const mutation = useRefusableMutation(RestoreValueDocument);
  const { draft } = stored;
  const after = placed(before, valueId, draft.after);
  const plan = planOf(before, after);
  const send = async () => {
    if (mutation.isSending) return;
    const collisions = collisionInputs(draft.pairs, current, plan.pairs);
    const input = { valueId, rank: after.indexOf(valueId) + 1, basedOn: before, collisions };
    const { done, refused } = await mutation.send(input, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueOrderChangedRefused') editing.take(refused.current);
    if (refused?.__typename === 'CollisionChangedRefused') {
      editing.takeExample(refused.current);
      stored.setDraft({ ...draft, pairs: withClash(draft.pairs, refused.current) });
    }
    if (!done) return;
    stored.discard(begin());
    go(purposeAddress.of(`value/${valueId}`));
  };
  return {
    ...{ draft, plan, send, isSending: mutation.isSending, refused: mutation.refused, failed: mutation.failed },
    change: (changed: RestoreDraft) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft(changed);
    },
  };
}
