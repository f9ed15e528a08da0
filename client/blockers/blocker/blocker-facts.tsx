import type { ReactNode } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { Day, isPast } from './day.tsx';
import { Facts } from './facts.tsx';

/** "Cijfers en doelen · gevraagd aan Orlando Grootfaam · bezorgd op 4 november" */
export function BlockerFacts({ blocker }: { blocker: BlockerLineFragment }) {
  const { card: words, page, kinds, kindMeans, management } = useBlockersWords();
  const { kind, addressee, holder, deliveredOn, dueOn, state, isOverdue, visibility, round } = blocker;
  const isOpen = (state === 'OPEN' || state === 'ACKNOWLEDGED') && blocker.hiddenReason === null && !blocker.mergedInto;
  // The status of an overdue blocker names its holder already.
  const hasMoved = isOpen && !isOverdue && holder && holder.id !== addressee?.id && addressee !== null;
  const facts: Record<string, ReactNode> = {
    kind: <span title={kindMeans[kind]}>{kinds[kind]}</span>,
    addressee: (
      <Phrase
        text={words.askedOf}
        values={{ addressee: addressee ? <span dir="auto">{addressee.name}</span> : management }}
      />
    ),
    holder: hasMoved && <Phrase text={words.nowWith} values={{ holder: <span dir="auto">{holder.name}</span> }} />,
    delivered: <Phrase text={words.delivered} values={{ day: <Day on={deliveredOn} /> }} />,
    due: isOpen && dueOn && (
      <Phrase text={isPast(dueOn) ? words.wasDueOn : words.dueOn} values={{ day: <Day on={dueOn} /> }} />
    ),
    movedUp: blocker.moveUpCount > 0 && page.movedUp(blocker.moveUpCount),
    round: round && words.round,
    private: visibility === 'MANAGEMENT' && words.private,
  };
  return <Facts facts={facts} />;
}
