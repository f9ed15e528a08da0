import { useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import buttonCss from '../../ui/button.css?inline';
import { useStyle } from '../../ui/style.ts';
import { planAddress, writeAddress } from '../addresses.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { RecognitionPicker } from './recognition-picker.tsx';
import css from './series.css?inline';
import { WithdrawButton } from './withdraw-button.tsx';

/** What an editor can do with a dilemma, as long as it can be done. */
export function EditorTools({ dilemma }: { dilemma: DilemmaFactsFragment }) {
  useStyle(css);
  useStyle(buttonCss);
  const { tools: words } = useSeriesWords();
  const id = useId();
  const { state } = dilemma;
  const isAhead = state === 'DRAFT' || state === 'PLANNED';
  const isOver = state === 'ANSWERED' || state === 'TOO_FEW';
  return (
    <section className="editor-tools" aria-labelledby={id} data-no-print="">
      <h3 id={id}>{words.title}</h3>
      {!isAhead && !isOver && <p className="hint">{words.fixed}</p>}
      <div className="editor-tools-row">
        {isAhead && (
          <>
            <PlaceLink className="button" to={writeAddress(dilemma.id)}>
              {words.edit}
            </PlaceLink>
            <PlaceLink className="button" to={planAddress(dilemma.id)}>
              {state === 'DRAFT' ? words.plan : words.replan}
            </PlaceLink>
          </>
        )}
        {!isOver && <WithdrawButton dilemmaId={dilemma.id} />}
      </div>
      <RecognitionPicker dilemmaId={dilemma.id} />
    </section>
  );
}
