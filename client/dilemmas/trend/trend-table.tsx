import { dayWords } from '../../blockers/blocker/day.tsx';
import type { DilemmaTrendPointWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useLang } from '../../ui/lang.tsx';
import { dilemmaAddress } from '../addresses.ts';
import { beginningOf } from '../words/beginning-of.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

/** The same as a table, the newest first. */
export function TrendTable({ points }: { points: readonly DilemmaTrendPointWholeFragment[] }) {
  const { trend: words } = useDilemmasWords();
  const lang = useLang();
  return (
    <details data-no-print="">
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="trend-scroll" aria-label={words.table} tabIndex={0}>
        <table>
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.dilemma}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ dilemma, closesOn, outcome, percentage }) => (
              <tr key={dilemma.id}>
                <th scope="row">{dayWords(closesOn, lang)}</th>
                <td lang={dilemma.lang}>
                  <PlaceLink to={dilemmaAddress(dilemma.id)} dir="auto">
                    {beginningOf(dilemma.question)}
                  </PlaceLink>
                </td>
                <td>{words.short(outcome, percentage ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
