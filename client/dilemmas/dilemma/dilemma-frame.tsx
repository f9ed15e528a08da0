import { type ReactNode, useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress } from '../addresses.ts';
import { useDilemmaDays } from '../words/use-dilemma-days.ts';
import css from './dilemma.css?inline';

/** When it is, and its question, which leads to its own screen. */
export function DilemmaFrame({ dilemma, children }: { dilemma: DilemmaFactsFragment; children: ReactNode }) {
  useStyle(css);
  const daysOf = useDilemmaDays();
  const id = useId();
  return (
    <article className="dilemma" aria-labelledby={id} data-state={dilemma.state}>
      <header>
        <p className="hint">{daysOf(dilemma)}</p>
        <h4 id={id} lang={dilemma.lang} dir="auto">
          <PlaceLink to={dilemmaAddress(dilemma.id)}>{dilemma.question}</PlaceLink>
        </h4>
      </header>
      {children}
    </article>
  );
}
