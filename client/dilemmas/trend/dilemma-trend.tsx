import { useQuery } from '@apollo/client/react';
import { type CSSProperties, useId } from 'react';
import type { DilemmaTrendPointWholeFragment } from '../../graphql.ts';
import { type Lang, locales, useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { shareOf } from '../dilemma/share-of.ts';
import { DilemmaTrendDocument } from '../documents.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import css from './dilemma-trend.css?inline';
import { TrendTable } from './trend-table.tsx';

/** So many stand side by side in the narrowest column; the table has all. */
const MOST = 12;

/** How well people know the order, dilemma by dilemma. One alone is no trend. */
export function DilemmaTrend() {
  useStyle(css);
  const { trend: words } = useDilemmasWords();
  const id = useId();
  const points = useQuery(DilemmaTrendDocument, { fetchPolicy: 'cache-and-network' }).data?.dilemmaTrend ?? [];
  const [newest, before] = points.toReversed();
  if (!newest || !before) return null;
  const said = ({ outcome, percentage }: DilemmaTrendPointWholeFragment) => words.short(outcome, percentage ?? 0);
  return (
    <section className="dilemma-trend" aria-labelledby={id}>
      <h4 id={id}>{words.title}</h4>
      <p className="hint">{words.intro}</p>
      <Columns points={points.slice(-MOST)} sentence={words.picture(said(newest), said(before))} />
      <p>{words.picture(said(newest), said(before))}</p>
      <TrendTable points={points} />
    </section>
  );
}

interface ColumnsProps {
  points: readonly DilemmaTrendPointWholeFragment[];
  sentence: string;
}

function Columns({ points, sentence }: ColumnsProps) {
  const lang = useLang();
  return (
    <div className="trend-columns" role="img" aria-label={sentence}>
      {points.map(({ dilemma, outcome, percentage, closesOn }) => (
        <span key={dilemma.id} style={{ '--share': shareOf(outcome, percentage) / 100 } as CSSProperties}>
          <b>{percentage ?? (outcome === 'NEARLY_ALL' ? '≈100' : '≈0')}</b>
          <i data-outcome={outcome} />
          <small>{shortDay(closesOn, lang)}</small>
        </span>
      ))}
    </div>
  );
}

function shortDay(day: string, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'short' }).format(new Date(`${day}T12:00:00`));
}
