import { type ReactNode, useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress } from '../addresses.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { useDilemmaDays } from '../words/use-dilemma-days.ts';
import css from './dilemma.css?inline';

/** Where it is, which leads to its own screen, and what happens in it. */
export function DilemmaFrame({ dilemma, children }: { dilemma: DilemmaFactsFragment; children: ReactNode }) {
  useStyle(css);
  const { headings } = useDilemmasWords();
  const daysOf = useDilemmaDays();
  const id = useId();
  return (
    <article className="dilemma" aria-labelledby={id} data-state={dilemma.state}>
      <header>
        <h4 id={id}>
          <PlaceLink to={dilemmaAddress(dilemma.id)}>{headings[dilemma.state]}</PlaceLink>
        </h4>
        <p className="hint">{daysOf(dilemma)}</p>
      </header>
      <p className="dilemma-question" lang={dilemma.lang} dir="auto">
        {dilemma.question}
      </p>
      {children}
    </article>
  );
}
