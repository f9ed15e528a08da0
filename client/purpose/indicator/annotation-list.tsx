import { useState } from 'react';
import type { IndicatorWholeFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useIndicatorWords } from './indicator-words.ts';
import { monthName } from './months.ts';

/** So many are shown at first, the newest. */
const FEW = 6;

/** What happened meanwhile, with the numbers that stand above the line. */
export function AnnotationList({ annotations }: Pick<IndicatorWholeFragment, 'annotations'>) {
  const words = useIndicatorWords();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  if (annotations.length === 0) return null;
  const from = isWhole || annotations.length <= FEW + 2 ? 0 : annotations.length - FEW;
  return (
    <div className="indicator-annotations">
      <h4>{words.meanwhile}</h4>
      {from > 0 && (
        <Button look="quiet" onClick={() => setWhole(true)} data-no-print="">
          {words.showAll(annotations.length)}
        </Button>
      )}
      <ol start={from + 1}>
        {annotations.slice(from).map(({ id, month, text, lang: own, topic }, place) => (
          <li key={id} data-number={from + place + 1}>
            <small>
              {monthName(month, lang)}
              {topic && ` · ${topic}`}
            </small>
            <span lang={own}>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
