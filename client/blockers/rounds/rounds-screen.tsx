import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { RoundFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { useBlockersWords } from '../blockers-words.ts';
import { BlockerSkeletons } from '../board/board-skeleton.tsx';
import { InboxCountsDocument } from '../documents.ts';
import { PartHead } from '../part-head.tsx';
import type { PartProps } from '../parts.tsx';
import { BlockerRoundsDocument } from './documents.ts';
import { RoundCard } from './round-card.tsx';

const askRound = part(async () => (await import('./ask-round.tsx')).AskRound);

/** What leaders asked: open rounds first, then what is over. */
export function RoundsScreen({ onRead }: PartProps) {
  const { rounds: words } = useBlockersWords();
  const { data, error, refetch } = useQuery(BlockerRoundsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const rounds = data?.blockerRounds;
  const again = () => void refetch().catch(() => {});
  const open = rounds?.filter(({ isOpen }) => isOpen) ?? [];
  const over = rounds?.filter(({ isOpen }) => !isOpen) ?? [];
  return (
    <div className="blocker-part">
      <PartHead title={words.title} intro={words.intro} />
      <Asking onAsked={again} />
      {!rounds && error && <ErrorNote error={error} onRetry={again} />}
      {!rounds && !error && <BlockerSkeletons />}
      {rounds && open.length === 0 && <Empty title={words.none} text={words.noneText} />}
      <Rounds title={words.open} rounds={open} onRead={onRead} />
      <Rounds title={words.closed} rounds={over} onRead={onRead} />
    </div>
  );
}

function Rounds({ title, rounds, onRead }: PartProps & { title: string; rounds: readonly RoundFragment[] }) {
  if (rounds.length === 0) return null;
  return (
    <section className="rounds" aria-label={title}>
      <h3>{title}</h3>
      {rounds.map((round) => (
        <RoundCard key={round.id} round={round} onRead={() => onRead({ id: round.id, name: round.question })} />
      ))}
    </section>
  );
}

/** Only for whoever leads somebody. */
function Asking({ onAsked }: { onAsked: () => void }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const { rounds: words } = useBlockersWords();
  const isLeader = useQuery(InboxCountsDocument).data?.inboxCounts.isLeader ?? false;
  if (!isLeader) return null;
  const onDone = (sentence: string) => {
    setOpen(false);
    setSaid(sentence);
    if (sentence) onAsked();
  };
  return (
    <div className="asking">
      <p role="status" className={said ? 'act-said' : 'unseen'}>
        {said}
      </p>
      {open ? (
        <Lazily part={askRound} onDone={onDone} onCancel={() => onDone('')} />
      ) : (
        <Button look="main" onClick={() => setOpen(true)}>
          {words.ask}
        </Button>
      )}
    </div>
  );
}
