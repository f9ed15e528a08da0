import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { RoundFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { InboxCountsDocument } from '../blocker/documents.ts';
import { PartHead } from '../blocker/section-head.tsx';
import type { ScreenProps } from '../board/filter.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerRoundsDocument } from './documents.ts';
import { RoundCard } from './round-card.tsx';
import css from './rounds.css?inline';

const askRound = part(async () => (await import('./ask-round.tsx')).AskRound);

/** What leaders asked: open rounds first, then what is over. */
export function RoundsScreen({ onRead }: ScreenProps) {
  useStyle(css);
  const { rounds: words } = useBlockersWords();
  const { data, error, refetch } = useQuery(BlockerRoundsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const rounds = data?.blockerRounds;
  const isLeader = useQuery(InboxCountsDocument).data?.inboxCounts.isLeader ?? false;
  const [said, setSaid] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const again = () => void refetch().catch(() => {});
  // What was pressed is gone by then.
  const say = (sentence: string) => {
    setSaid(sentence);
    top.current?.focus();
  };
  const open = rounds?.filter(({ isOpen }) => isOpen) ?? [];
  const over = rounds?.filter(({ isOpen }) => !isOpen) ?? [];
  return (
    <div className="blocker-part">
      <PartHead title={words.title} intro={words.intro} />
      {isLeader && (
        // biome-ignore lint/a11y/useSemanticElements: a button or a form, and what came of it
        <div role="group" className="asking" ref={top} tabIndex={-1} aria-label={words.ask}>
          <p role="status" className={said ? 'act-said' : 'unseen'}>
            {said}
          </p>
          <Asking
            onDone={(sentence) => {
              say(sentence);
              if (sentence) again();
            }}
          />
        </div>
      )}
      {!rounds && error && <ErrorNote error={error} onRetry={again} />}
      {!rounds && !error && <BlockerSkeletons />}
      {rounds && open.length === 0 && <Empty title={words.none} text={words.noneText} />}
      <Rounds title={words.open} rounds={open} onRead={onRead} onClosed={say} />
      <Rounds title={words.closed} rounds={over} onRead={onRead} onClosed={say} />
    </div>
  );
}

interface RoundsProps extends ScreenProps {
  title: string;
  rounds: readonly RoundFragment[];
  onClosed: (said: string) => void;
}

function Rounds({ title, rounds, onRead, onClosed }: RoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <section className="rounds" aria-label={title}>
      <h3>{title}</h3>
      {rounds.map((round) => (
        <RoundCard
          key={round.id}
          round={round}
          onRead={() => onRead({ id: round.id, name: round.question })}
          onClosed={onClosed}
        />
      ))}
    </section>
  );
}

function Asking({ onDone }: { onDone: (said: string) => void }) {
  const [open, setOpen] = useState(false);
  const { rounds: words } = useBlockersWords();
  const leave = (sentence: string) => {
    setOpen(false);
    onDone(sentence);
  };
  return open ? (
    <Lazily part={askRound} onDone={leave} onCancel={() => leave('')} />
  ) : (
    <Button look="main" onClick={() => setOpen(true)}>
      {words.ask}
    </Button>
  );
}
