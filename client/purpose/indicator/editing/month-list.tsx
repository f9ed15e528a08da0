import { useState } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import { useLang } from '../../../ui/lang.tsx';
import { figureText } from '../figures.ts';
import { monthName } from '../months.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import { useFigures } from './use-figures.ts';

const FEW = 13;

interface MonthListProps {
  current: IndicatorTextsWholeFragment;
  onChange: (month: string) => void;
}

/** All figures, the newest first, to be changed or taken out. */
export function MonthList({ current, onChange }: MonthListProps) {
  const { months: words } = useIndicatorEditingWords();
  const [isWhole, setWhole] = useState(false);
  const figures = useFigures(current);
  const newest = current.points.toReversed();
  const shown = isWhole ? newest : newest.slice(0, FEW);
  if (newest.length === 0) return <p className="hint">{words.none}</p>;
  return (
    <>
      <ErrorLine error={figures.failed} text={figures.refusal} />
      <ul className="indicator-rows">
        {shown.map((point) => (
          <MonthRow
            key={point.month}
            point={point}
            isSending={figures.isSending}
            onChange={() => onChange(point.month)}
            onRemove={() => void figures.send(point.month, null)}
          />
        ))}
      </ul>
      {shown.length < newest.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.all(newest.length)}
        </Button>
      )}
    </>
  );
}

interface MonthRowProps {
  point: IndicatorTextsWholeFragment['points'][number];
  isSending: boolean;
  onChange: () => void;
  onRemove: () => void;
}

function MonthRow({ point: { month, value }, isSending, onChange, onRemove }: MonthRowProps) {
  const { months: words } = useIndicatorEditingWords();
  const lang = useLang();
  const [isAsking, setAsking] = useState(false);
  const name = monthName(month, lang);
  return (
    <li>
      <span>{name}</span>
      <b>{figureText(value, lang)}</b>
      {isAsking ? (
        <span className="indicator-row-verbs" role="alert">
          {words.sure(name)}
          <Button look="danger" busy={isSending} onClick={onRemove}>
            {words.yes}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.no}
          </Button>
        </span>
      ) : (
        <span className="indicator-row-verbs">
          <Button look="quiet" aria-label={words.changeOf(name)} onClick={onChange}>
            {words.change}
          </Button>
          <Button look="quiet" aria-label={words.removeOf(name)} onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        </span>
      )}
    </li>
  );
}
