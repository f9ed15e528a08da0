import type { ValuesWholeFragment } from '../../graphql.ts';
import { ChangedMeanwhile } from '../editing/changed-meanwhile.tsx';
import { CollisionCards } from '../order/collision-cards.tsx';
import { useExampleClashes } from '../order/order-meanwhile.tsx';
import type { OrderPlan } from '../order/order-plan.ts';
import { type PairTexts, withText } from '../order/pair-texts.ts';
import type { NamedValue } from '../order/value-names.ts';

interface PairCardsProps {
  plan: OrderPlan;
  current: ValuesWholeFragment;
  pairs: PairTexts;
  nameOf: (id: string) => NamedValue;
  errors: Record<string, string>;
  onPairs: (pairs: PairTexts) => void;
}

/** The examples that a change of one value asks for, and those that somebody else wrote meanwhile. */
export function PairCards({ pairs, onPairs, nameOf, current, ...rest }: PairCardsProps) {
  const clashes = useExampleClashes(pairs, nameOf);
  return (
    <>
      {pairs.clashes.length > 0 && (
        <ChangedMeanwhile texts={clashes.texts} onChoose={(name, choice) => onPairs(clashes.chosen(name, choice))} />
      )}
      <CollisionCards
        {...rest}
        current={current}
        pairs={pairs}
        nameOf={nameOf}
        onText={(pair, text) => onPairs(withText(pairs, pair, text, current))}
      />
    </>
  );
}
