import type { IndicatorWholeFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../ui/lang.tsx';
import { figureWithUnit } from './figures.ts';
import { indicatorCsv } from './indicator-csv.ts';
import { useIndicatorWords } from './indicator-words.ts';
import { monthName } from './months.ts';

/** The same figures as a table, the newest first, and as a file. */
export function IndicatorTable({ indicator }: { indicator: IndicatorWholeFragment }) {
  const words = useIndicatorWords();
  const lang = useLang();
  const { name, unit, points, annotations } = indicator;
  const happened = (month: string) => annotations.filter((one) => one.month === month);
  return (
    <details className="indicator-data" data-no-print="">
      <summary>{words.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="indicator-scroll" aria-label={name} tabIndex={0}>
        <table>
          <caption className="unseen">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.annotations}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ month, value }) => (
              <tr key={month}>
                <th scope="row">{monthName(month, lang)}</th>
                <td>{figureWithUnit(value, unit, lang)}</td>
                <td>
                  {happened(month).map(({ id, text, lang: own }) => (
                    <p key={id} lang={own}>
                      {text}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button look="quiet" icon="down" onClick={() => download(indicatorCsv(indicator, words, lang), name)}>
        {words.download}
      </Button>
    </details>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.csv`;
  link.click();
  // Some browsers begin to save in the next task.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
