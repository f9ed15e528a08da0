import { type ComponentType, memo, useId } from 'react';
import type { BlockerLineFragment, TurnAct } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Card } from '../../ui/card.tsx';
import { useStyle } from '../../ui/style.ts';
import { blockerAddress } from '../addresses.ts';
import css from '../blocker/blocker.css?inline';
import { BlockerFacts } from '../blocker/blocker-facts.tsx';
import { BlockerText } from '../blocker/blocker-text.tsx';
import { Status } from '../blocker/status.tsx';
import { TurnLine } from '../blocker/turn-line.tsx';
import { MeToo } from '../letters/me-too.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';

interface BlockerCardProps {
  blocker: BlockerLineFragment;
  actions?: ComponentType<{ blocker: BlockerLineFragment }>;
}

/** One blocker among others: its status, what is in the way, and the newest text of a manager. */
export const BlockerCard = memo(function BlockerCard({ blocker, actions: Actions }: BlockerCardProps) {
  useStyle(css);
  const words = useBlockersWords();
  const headingId = useId();
  const isHidden = blocker.hiddenReason !== null;
  return (
    <Card as="article" className="blocker" aria-labelledby={headingId}>
      <Status blocker={blocker} />
      <h3 id={headingId}>
        <PlaceLink to={blockerAddress.of(blocker.id)} lang={isHidden ? undefined : blocker.lang} dir="auto">
          {isHidden ? words.page.hiddenTitle : blocker.title}
        </PlaceLink>
      </h3>
      {isHidden ? <p dir="auto">{blocker.hiddenReason}</p> : <BlockerText blocker={blocker} whole={!!Actions} />}
      <NewestTurn blocker={blocker} />
      <div className="blocker-foot">
        <BlockerFacts blocker={blocker} />
        {!Actions && <MeToo blocker={blocker} />}
      </div>
      {Actions && <Actions blocker={blocker} />}
    </Card>
  );
});

/** That a blocker moved up is in its status already. */
const SPOKEN: TurnAct[] = ['ASKED', 'ANSWERED', 'DECLINED', 'CLOSED', 'TEXT'];

/** The newest text of a manager, if there is one. */
function NewestTurn({ blocker: { turns, hiddenReason } }: { blocker: BlockerLineFragment }) {
  const turn = turns.findLast(({ act, actor, text }) => actor && text && SPOKEN.includes(act));
  if (!turn || hiddenReason !== null) return null;
  return (
    <div className="blocker-turn">
      <TurnLine turn={turn} />
    </div>
  );
}
