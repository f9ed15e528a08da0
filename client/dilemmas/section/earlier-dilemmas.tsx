import { useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { dilemmaAddress } from '../addresses.ts';
import { beginningOf } from '../words/beginning-of.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { useDilemmaDays } from '../words/use-dilemma-days.ts';

interface EarlierDilemmasProps {
  dilemmas: readonly DilemmaFactsFragment[];
  list: Parameters<typeof LoadMore>[0]['list'];
}

/** Links to those before, the newest first, with what people chose. */
export function EarlierDilemmas({ dilemmas, list }: EarlierDilemmasProps) {
  const words = useDilemmasWords();
  const daysOf = useDilemmaDays();
  const id = useId();
  if (dilemmas.length === 0) return null;
  return (
    <nav className="dilemmas-earlier" aria-labelledby={id} data-no-print="">
      <h4 id={id}>{words.earlier}</h4>
      <ul>
        {dilemmas.map((dilemma) => (
          <li key={dilemma.id}>
            <PlaceLink to={dilemmaAddress(dilemma.id)} lang={dilemma.lang} dir="auto">
              {beginningOf(dilemma.question)}
            </PlaceLink>
            <p className="hint">
              {daysOf(dilemma)}
              {dilemma.outcome && `: ${words.trend.short(dilemma.outcome, dilemma.percentage ?? 0)}`}
            </p>
          </li>
        ))}
      </ul>
      <LoadMore list={list} label={words.more} />
    </nav>
  );
}
