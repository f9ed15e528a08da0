import { type ReactNode, useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress } from '../addresses.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { useDilemmaDays } from '../words/use-dilemma-days.ts';
import css from './dilemma.css?inline';

export interface DilemmaProps {
  dilemma: DilemmaFactsFragment;
  /** `h3` on a screen of its own. */
  heading?: 'h3' | 'h4';
}

/** Where it is, which leads to its own screen, and what happens in it. */
export function DilemmaFrame({ dilemma, heading: Heading = 'h4', children }: DilemmaProps & { children: ReactNode }) {
  useStyle(css);
  const { headings } = useDilemmasWords();
  const daysOf = useDilemmaDays();
  const id = useId();
  return (
    <article className="dilemma" aria-labelledby={id} data-state={dilemma.state}>
      <header>
        <Heading id={id}>
          <PlaceLink to={dilemmaAddress(dilemma.id)}>{headings[dilemma.state]}</PlaceLink>
        </Heading>
        <p className="hint">{daysOf(dilemma)}</p>
      </header>
      <p className="dilemma-question" lang={dilemma.lang} dir="auto">
        {dilemma.question}
      </p>
      {children}
    </article>
  );
}
