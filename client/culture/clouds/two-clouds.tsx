import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import { MergeTrail } from '../merging/merge-trail.tsx';
import { useCultureWords } from '../words/culture-words.ts';
import { wantedAlready } from './compare-rounds.ts';
import css from './two-clouds.css?inline';
import { WordCloud } from './word-cloud.tsx';

/** Both clouds of a round side by side, and what they do not show. */
export function TwoClouds({ round }: { round: CultureRoundFactsFragment }) {
  useStyle(css);
  const words = useCultureWords();
  return (
    <>
      <div className="two-clouds">
        <WordCloud title={words.today} cloud={round.today}>
          <MergeTrail roundId={round.id} cloud="TODAY" words={round.today} />
        </WordCloud>
        <WordCloud title={words.wanted} cloud={round.wanted}>
          <MergeTrail roundId={round.id} cloud="WANTED" words={round.wanted} />
        </WordCloud>
      </div>
      <p>{words.distance(wantedAlready(round))}</p>
      <p className="hint">{words.unshown(round.unshownPercentage)}</p>
      {round.lexiconChanged && <p className="hint">{words.lexiconChanged}</p>}
    </>
  );
}
