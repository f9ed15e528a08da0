import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { useRoundDays } from '../words/use-round-days.ts';
import { compareClouds, wantedAlready } from './compare-rounds.ts';

/** More words in a line nobody reads. */
const MOST = 24;

interface ComparisonProps {
  round: CultureRoundFactsFragment;
  before: CultureRoundFactsFragment;
}

/** What came and what went since the round before, and how near the wanted words were then: `TwoClouds` says it of now. */
export function RoundComparison({ round, before }: ComparisonProps) {
  const { compare } = useCultureWords();
  const daysOf = useRoundDays();
  const { came, went, stayed } = compareClouds(round.today, before.today);
  const listed = (named: string[]) => {
    const more = named.length - MOST;
    return [...named.slice(0, MOST), ...(more > 0 ? [compare.more(more)] : [])].join(', ');
  };
  const lines = [
    [compare.came, came],
    [compare.went, went],
    [compare.stayed, stayed],
  ] as const;
  return (
    <section aria-label={compare.title(daysOf(before))} className="round-comparison">
      <h4>{compare.title(daysOf(before))}</h4>
      <p>{compare.distance(wantedAlready(before))}</p>
      <dl>
        {lines.map(([label, named]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{named.length > 0 ? listed(named) : compare.nothing}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
