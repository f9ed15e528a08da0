import type { IndicatorWholeFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { figureText, figureWithUnit } from './figures.ts';
import { useIndicatorWords } from './indicator-words.ts';
import { monthName } from './months.ts';
import { type Trend, trendOf } from './trend.ts';

/** The last figure, how it compares, which way is good, and what the figure does not say. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorWholeFragment }) {
  const words = useIndicatorWords();
  const { name, unit, higherIsBetter, weakness, source, lang: own, points } = indicator;
  const trend = trendOf(points, higherIsBetter);
  return (
    <div className="indicator-facts">
      <p className="indicator-name" lang={own}>
        {name}
      </p>
      {trend && <LastFigure trend={trend} unit={unit ?? null} />}
      <p>{higherIsBetter ? words.higherIsBetter : words.lowerIsBetter}</p>
      {weakness && (
        <p className="indicator-weakness">
          <b>{words.weakness}</b> <span lang={own}>{weakness}</span>
        </p>
      )}
      {source && (
        <p className="hint">
          {words.source} <span lang={own}>{source}</span>
        </p>
      )}
    </div>
  );
}

function LastFigure({ trend, unit }: { trend: Trend; unit: string | null }) {
  const words = useIndicatorWords();
  const lang = useLang();
  const { last, earlier, difference, news } = trend;
  const direction = difference === 0 ? 'same' : difference > 0 ? 'up' : 'down';
  return (
    <>
      <p className="indicator-last">
        <strong>{figureWithUnit(last.value, unit, lang)}</strong> {words.inMonth(monthName(last.month, lang))}
      </p>
      {earlier && (
        <p className="indicator-change" data-news={news}>
          {words.change({
            direction,
            difference: figureText(Math.abs(difference), lang),
            since: earlier.isYearAgo ? null : monthName(earlier.month, lang),
          })}
          . {words.news[news]}
        </p>
      )}
    </>
  );
}
