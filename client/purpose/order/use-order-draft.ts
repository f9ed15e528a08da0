import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ValuesWholeFragment } from '../../graphql.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { OrderValuesDocument } from './documents.ts';
import { draftOn, hasMoved, inputOf, type OrderDraft, rebased } from './order-draft.ts';
import { withClash } from './pair-texts.ts';
import type { ValuesEditing } from './use-values-for-editing.ts';

/** The order while it is made, and sending it. */
export function useOrderDraft(
  viewerId: string,
  current: ValuesWholeFragment,
  { take, takeExample }: ValuesEditing,
  onDone: () => void,
) {
  const stored = useStoredDraft<OrderDraft>({
    ...{ viewerId, what: 'values-order-1', isUnsent: hasMoved },
    begin: () => draftOn(current),
    // Somebody may have changed the order since the draft was made.
    resume: (draft) => rebased(draft, current),
  });
  const mutation = useRefusableMutation(OrderValuesDocument);
  const { draft } = stored;
  const send = async () => {
    if (mutation.isSending) return;
    const { done, refused } = await mutation.send(inputOf(draft, current), { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueOrderChangedRefused') {
      take(refused.current);
      stored.setDraft(rebased(draft, refused.current));
    }
    if (refused?.__typename === 'CollisionChangedRefused') {
      takeExample(refused.current);
      stored.setDraft({ ...draft, pairs: withClash(draft.pairs, refused.current) });
    }
    if (!done) return;
    stored.discard(draftOn(done));
    onDone();
  };
  return {
    draft,
    wasStored: stored.wasStored,
    change: (changed: Partial<OrderDraft>) => stored.setDraft({ ...draft, ...changed }),
    discard: () => stored.discard(draftOn(current)),
    send: () => void send(),
    isSending: mutation.isSending,
    refused: mutation.refused,
    failed: mutation.failed,
    clear: mutation.reset,
  };
}
