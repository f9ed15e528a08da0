import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { AddValueInput } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { newKey } from '../../transport/new-key.ts';
import { purposeAddress } from '../addresses.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { orderOf } from '../order/order-draft.ts';
import { planOf } from '../order/order-plan.ts';
import { NO_TEXTS, type PairTexts, pairText } from '../order/pair-texts.ts';
import { AddValueDocument } from './documents.ts';
import type { EditingProps } from './editing-frame.tsx';
import { placed } from './place-field.tsx';
import { inputOf, isBlank, noTexts, type ValueTexts, written } from './value-texts.ts';

/** Stands for the value until the server has given it an id. */
export const FRESH = 'new';

/** Of what a value comes that a later capability begins. */
export interface ValueOrigin {
  /** Names its draft. */
  key: string;
  /** Stands in the form at first. */
  name: ValueTexts['name'];
  /** Says of what it comes. */
  note: string;
  /** Why `onAdded` gave false. */
  refusal: string | undefined;
  failed: unknown;
  /** Is called once the value is there; false where that has to be tried again. */
  onAdded: (valueId: string) => Promise<boolean>;
}

export type AddingProps = EditingProps & { origin: ValueOrigin | undefined };

interface AddDraft {
  /** The order when it began. */
  seen: string[];
  texts: ValueTexts;
  /** The value above; null at the top. */
  after: string | null;
  pairs: PairTexts;
  /** The idempotency key: another one for another value. */
  key: string;
}

export function isBegun({ texts, pairs }: AddDraft): boolean {
  const isTyped = !isBlank(texts.name) || !isBlank(texts.meaning) || written(texts).length > 0;
  return isTyped || Object.keys(pairs.texts).length > 0;
}

/** A value while it is added. What is typed stays until the value is there, and its origin knows of it. */
export function useAdding({ viewerId, current, editing, origin }: AddingProps) {
  const { go } = usePlace();
  const before = orderOf(current);
  const begin = (): AddDraft => ({
    ...{ seen: before, after: before.at(-1) ?? null },
    ...{ texts: { ...noTexts(), ...(origin && { name: origin.name }) }, pairs: NO_TEXTS, key: newKey() },
  });
  const what = origin ? `value-of-${origin.key}` : 'value-new-2';
  const stored = useStoredDraft<AddDraft>({ viewerId, what, begin, isUnsent: isBegun });
  const mutation = useRefusableMutation(AddValueDocument);
  const { draft } = stored;
  const after = placed(before, FRESH, draft.after);
  const plan = planOf(before, after);
  const send = async () => {
    if (mutation.isSending) return;
    const example = (side: 'upperId' | 'lowerId') => {
      const pair = plan.pairs.find((one) => one[side] === FRESH);
      return pair ? pairText(draft.pairs, current, pair).text : null;
    };
    const input: AddValueInput = {
      ...{ texts: inputOf(draft.texts), rank: after.indexOf(FRESH) + 1, basedOn: before, idempotencyKey: draft.key },
      ...{ collisionAbove: example('lowerId'), collisionBelow: example('upperId') },
    };
    const { done, refused } = await mutation.send(input, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueOrderChangedRefused') editing.take(refused.current);
    if (refused?.__typename === 'IdempotencyKeyReusedRefused') stored.setDraft({ ...draft, key: newKey() });
    if (!done || (origin && !(await origin.onAdded(done.id)))) return;
    stored.discard(begin());
    go(purposeAddress.of(`value/${done.id}`));
  };
  return {
    ...{ draft, plan, send, wasStored: stored.wasStored, isSending: mutation.isSending },
    ...{ refused: mutation.refused, failed: mutation.failed },
    change: (changed: Partial<AddDraft>) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft({ ...draft, ...changed, key: newKey() });
    },
    discard: () => stored.discard(begin()),
  };
}
