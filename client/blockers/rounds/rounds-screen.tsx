import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { RoundFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { BlockerInboxCountsDocument } from '../blocker/documents.ts';
import type { ScreenProps } from '../board/filter.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerRoundsDocument } from './documents.ts';
import { RoundCard } from './round-card.tsx';
import css from './rounds.css?inline';

const roundForm = lazyComponent(async () => (await import('./round-form.tsx')).RoundForm);

/** All rounds: open ones first, then closed ones. */
export function RoundsScreen({ onRead }: ScreenProps) {
  useStyle(css);
  const { rounds: words } = useBlockersWords();
  const { data, error, refetch } = useQuery(BlockerRoundsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const rounds = data?.blockerRounds;
  const isLeader = useQuery(BlockerInboxCountsDocument).data?.blockerInboxCounts.isLeader ?? false;
  const [confirmation, setConfirmation] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const retry = () => void refetch().catch(() => {});
  // The pressed button is gone, so the focus moves.
  const confirm = (sentence: string) => {
    setConfirmation(sentence);
    top.current?.focus();
  };
  const onAsked = (sentence: string) => {
    confirm(sentence);
    if (sentence) retry();
  };
  const open = rounds?.filter(({ isOpen }) => isOpen) ?? [];
  const over = rounds?.filter(({ isOpen }) => !isOpen) ?? [];
  return (
    <div className="blockers-section">
      <ScreenHead takesFocus title={words.title} intro={words.intro} />
      {isLeader && (
        // biome-ignore lint/a11y/useSemanticElements: a button or a form, and what came of it
        <div role="group" className="asking" ref={top} tabIndex={-1} aria-label={words.ask}>
          <p role="status" className={confirmation ? 'act-said' : 'unseen'}>
            {confirmation}
          </p>
          <AskButton onDone={onAsked} />
        </div>
      )}
      {!rounds && (error ? <ErrorNote error={error} onRetry={retry} /> : <BlockerSkeletons />)}
      {rounds && open.length === 0 && <Empty title={words.none} text={words.noneText} />}
      <Rounds title={words.open} rounds={open} onRead={onRead} onClosed={confirm} />
      <Rounds title={words.closed} rounds={over} onRead={onRead} onClosed={confirm} />
    </div>
  );
}

interface RoundsProps extends ScreenProps {
  title: string;
  rounds: readonly RoundFragment[];
  onClosed: (confirmation: string) => void;
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

/** A button that is replaced by the form it opens. */
function AskButton({ onDone }: { onDone: (confirmation: string) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const { rounds: words } = useBlockersWords();
  const closeForm = (sentence: string) => {
    setIsOpen(false);
    onDone(sentence);
  };
  return isOpen ? (
    <Lazily component={roundForm} onDone={closeForm} onCancel={() => closeForm('')} />
  ) : (
    <Button look="main" onClick={() => setIsOpen(true)}>
      {words.ask}
    </Button>
  );
}
