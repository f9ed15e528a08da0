import type { BlockerLineFragment, TurnAct } from '../../graphql.ts';
import { TurnLine } from '../blocker/turn-line.tsx';

/** Words of management itself: that a blocker moved up is in its status already. */
const SPOKEN: TurnAct[] = ['ASKED', 'ANSWERED', 'DECLINED', 'CLOSED', 'TEXT'];

/** The last thing a manager said; nothing when nobody has said anything yet. */
export function NewestTurn({ blocker: { turns, hiddenReason } }: { blocker: BlockerLineFragment }) {
  const turn = turns.findLast(({ act, by, text }) => by && text && SPOKEN.includes(act));
  if (!turn || hiddenReason !== null) return null;
  return (
    <div className="blocker-turn">
      <TurnLine turn={turn} />
    </div>
  );
}
