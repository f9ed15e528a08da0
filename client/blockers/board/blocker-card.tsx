import { type ComponentType, memo, useId } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Card } from '../../ui/card.tsx';
import { useStyle } from '../../ui/style.ts';
import { blockerAddress } from '../addresses.ts';
import css from '../blocker/blocker.css?inline';
import { BlockerFacts } from '../blocker/blocker-facts.tsx';
import { BlockerText } from '../blocker/blocker-text.tsx';
import { newestTurns } from '../blocker/newest-turns.ts';
import { Status } from '../blocker/status.tsx';
import { TurnLine } from '../blocker/turn-line.tsx';
import { MeToo } from '../letters/me-too.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';

interface BlockerCardProps {
  blocker: BlockerLineFragment;
  actions?: ComponentType<{ blocker: BlockerLineFragment }>;
}

/** One blocker among others: its status, what is in the way, and what was said last. */
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
      <NewestTurns blocker={blocker} isAnswering={!!Actions} />
      <div className="blocker-foot">
        <BlockerFacts blocker={blocker} />
        {!Actions && <MeToo blocker={blocker} />}
      </div>
      {Actions && <Actions blocker={blocker} />}
    </Card>
  );
});

interface NewestTurnsProps {
  blocker: BlockerLineFragment;
  isAnswering: boolean;
}

/** What was said last; who answers reads it whole. */
function NewestTurns({ blocker: { turns, hiddenReason }, isAnswering }: NewestTurnsProps) {
  if (hiddenReason !== null) return null;
  return newestTurns(turns, isAnswering).map((turn) => (
    <div key={turn.number} className="blocker-turn" data-whole={isAnswering || undefined}>
      <TurnLine turn={turn} />
    </div>
  ));
}
