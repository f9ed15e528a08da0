import type { ValuesWholeFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { MeanwhileCard } from '../editing/changed-meanwhile.tsx';
import { TextsBeside } from '../editing/changed-text.tsx';
import { orderOf } from '../order/order-draft.ts';
import { isSameOrder } from '../order/order-plan.ts';
import type { NamedValue } from '../order/value-names.ts';
import { useValueEditingWords } from './value-editing-words.ts';

interface OrderChangedProps {
  /** The order when the viewer began. */
  seen: readonly string[];
  current: ValuesWholeFragment;
  nameOf: (id: string) => NamedValue;
  refused:
    | { __typename: string; message: string; changedBy?: { name: string } | null; changedAt?: string | null }
    | undefined;
}

/** The order of now beside the one that the viewer saw, where somebody else changed it meanwhile. */
export function OrderChanged({ seen, current, nameOf, refused }: OrderChangedProps) {
  const { orderChanged: words } = useValueEditingWords();
  const lang = useLang();
  const now = orderOf(current);
  if (isSameOrder(seen, now)) return null;
  const refusal = refused?.__typename === 'ValueOrderChangedRefused' ? refused : undefined;
  const list = (order: readonly string[]) => order.map((id, index) => `${index + 1}. ${nameOf(id).name}`).join('\n');
  return (
    <MeanwhileCard
      message={refusal?.message}
      {...(refusal?.changedAt ? { by: refusal.changedBy?.name ?? null, at: refusal.changedAt } : {})}
      hint={words.hint}
    >
      <TextsBeside
        left={{ title: words.now, text: list(now), lang }}
        right={{ title: words.seen, text: list(seen), lang }}
      />
    </MeanwhileCard>
  );
}
