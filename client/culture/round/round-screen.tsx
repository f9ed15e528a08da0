import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { uuidOf } from '../../blockers/bridge/global-id.ts';
import { FrameOutlet } from '../../blockers/letters/frame-outlet.tsx';
import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { useRole } from '../../people/use-role.ts';
import type { PurposeScreenProps } from '../../purpose/addresses.ts';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { RoundComparison } from '../clouds/comparison.tsx';
import { TwoClouds } from '../clouds/two-clouds.tsx';
import { CultureRoundsDocument } from '../documents.ts';
import css from '../section/culture-section.css?inline';
import { useCultureWords } from '../words/culture-words.ts';
import { useRoundDays } from '../words/use-round-days.ts';
import { WithdrawButton } from './withdraw-button.tsx';

const pairs = lazyComponent(async () => (await import('../pairs/pairs-section.tsx')).PairsSection);
const wordEditing = lazyComponent(async () => (await import('../merging/word-editing.tsx')).WordEditing);

/** One round at `purpose/round/ID`. Giving words opens the letter frame here and has no address, so that it leaves no trace. */
export function RoundScreen({ rest }: PurposeScreenProps) {
  useStyle(css);
  const words = useCultureWords();
  const { data, error, refetch } = useQuery(CultureRoundsDocument, { fetchPolicy: 'cache-and-network' });
  const rounds = data?.cultureRounds;
  const round = rounds?.find(({ id }) => id === rest);
  if (!rounds && error) return <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />;
  if (!rounds) return <ListSkeleton />;
  const before = rounds.find((one) => one.state === 'SHOWN' && round && one.closesOn < round.opensOn);
  return (
    <div className="culture">
      <BackToPage />
      {round ? <Round round={round} before={before} /> : <Empty {...words.notFound} />}
    </div>
  );
}

interface RoundProps {
  round: CultureRoundFactsFragment;
  before: CultureRoundFactsFragment | undefined;
}

function Round({ round, before }: RoundProps) {
  const words = useCultureWords();
  const daysOf = useRoundDays();
  const isEditor = useRole('EDITOR');
  const { state, answerCount } = round;
  return (
    <>
      <h2>{words.title}</h2>
      <h3>{daysOf(round)}</h3>
      <p>{answerCount > 0 ? words.atLeast(answerCount, state) : words.tooFewYet(state)}</p>
      {state === 'OPEN' && <GiveWords roundId={round.id} />}
      {state === 'COUNTING' && <p>{words.countingText}</p>}
      {state === 'TOO_FEW' && <p>{words.tooFewText}</p>}
      {state === 'SHOWN' && <TwoClouds round={round} />}
      {state === 'SHOWN' && before && <RoundComparison round={round} before={before} />}
      {isEditor && state === 'SHOWN' && <Lazily component={wordEditing} round={round} />}
      {isEditor && (state === 'PLANNED' || state === 'OPEN') && <Lazily component={pairs} roundId={round.id} />}
      {isEditor && state !== 'SHOWN' && state !== 'TOO_FEW' && <WithdrawButton roundId={round.id} />}
    </>
  );
}

function GiveWords({ roundId }: { roundId: string }) {
  const words = useCultureWords();
  const [isGiving, setGiving] = useState(false);
  if (isGiving) {
    return <FrameOutlet screen={{ screen: 'culture', round: uuidOf(roundId) }} onClose={() => setGiving(false)} />;
  }
  return (
    <div className="culture-now">
      <p className="hint">{words.giveHint}</p>
      <Button look="main" onClick={() => setGiving(true)}>
        {words.give}
      </Button>
    </div>
  );
}
