import { type ComponentType, memo, useId } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Card } from '../../ui/card.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../blocker/blocker.css?inline';
import { BlockerFacts } from '../blocker/blocker-facts.tsx';
import { Status } from '../blocker/status.tsx';
import { MeToo } from '../letters/me-too.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { NewestTurn } from './newest-turn.tsx';

interface BlockerCardProps {
  blocker: BlockerLineFragment;
  act?: ComponentType<{ blocker: BlockerLineFragment }>;
}

/** One blocker among others: where it stands, what is in the way, and the newest word of management. */
export const BlockerCard = memo(function BlockerCard({ blocker, act: Act }: BlockerCardProps) {
  useStyle(css);
  const words = useBlockersWords();
  const headingId = useId();
  const isHidden = blocker.hiddenReason !== null;
  return (
    <Card as="article" className="blocker" aria-labelledby={headingId}>
      <Status blocker={blocker} />
      <h3 id={headingId}>
        <PlaceLink to={{ at: 'blocker', id: blocker.id }} lang={isHidden ? undefined : blocker.lang} dir="auto">
          {isHidden ? words.page.hiddenTitle : blocker.title}
        </PlaceLink>
      </h3>
      {isHidden ? <p dir="auto">{blocker.hiddenReason}</p> : <BlockerText blocker={blocker} whole={!!Act} />}
      <NewestTurn blocker={blocker} />
      <div className="blocker-foot">
        <BlockerFacts blocker={blocker} />
        {!Act && <MeToo blocker={blocker} />}
      </div>
      {Act && <Act blocker={blocker} />}
    </Card>
  );
});

/** What is in the way, and what it costs the customer, as they were written. */
export function BlockerText({ blocker, whole = false }: { blocker: Told; whole?: boolean }) {
  const { card: words } = useBlockersWords();
  const { obstacle, cost, lang } = blocker;
  return (
    <div className="blocker-text" data-whole={whole || undefined}>
      <span className="unseen">{words.obstacle}: </span>
      <p lang={lang} dir="auto">
        {obstacle}
      </p>
      {cost && (
        <blockquote className="blocker-cost">
          <b>{words.cost}</b>
          <p lang={lang} dir="auto">
            {cost}
          </p>
        </blockquote>
      )}
    </div>
  );
}

type Told = Pick<BlockerLineFragment, 'obstacle' | 'cost' | 'lang'>;
