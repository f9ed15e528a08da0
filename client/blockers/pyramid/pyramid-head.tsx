import { useQuery } from '@apollo/client/react';
import type { PyramidQuery } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { blockersAddress } from '../addresses.ts';
import { PyramidDocument } from '../blocker/documents.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './pyramid.css?inline';

/** The inverted pyramid: customers on top and widest, management below and narrow, because it carries the others. */
export function PyramidHead({ leadsOn = true }: { leadsOn?: boolean }) {
  useStyle(css);
  const { pyramid: words } = useBlockersWords();
  const { data, error } = useQuery(PyramidDocument, { fetchPolicy: 'cache-and-network' });
  // The board can be read without it.
  if (!data && error) return null;
  const figures = data?.pyramid;
  const band = (level: string, title: string | undefined, text: string | undefined) => (
    <li className="band" data-level={level}>
      <b>{title ?? <Bone width={20} />}</b>
      <span>{text ?? <Bone width={60} />}</span>
    </li>
  );
  return (
    <section className="pyramid" aria-label={words.label}>
      <ol aria-busy={!figures || undefined}>
        {band('customers', words.customers, figures && customersLine(figures, words))}
        {band('front', figures && words.open(figures.openCount), words.front)}
        {band('management', words.management, figures && managementLine(figures, words))}
      </ol>
      {leadsOn && (
        <PlaceLink className="pyramid-more" to={blockersAddress.of('pyramid')} data-no-print="">
          {words.link}
        </PlaceLink>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useBlockersWords>['pyramid'];

function customersLine(figures: PyramidQuery['pyramid'], words: Words): string {
  const { removedThisQuarterCount: removed, confirmedThisQuarterCount: confirmed } = figures;
  return removed === 0 ? words.removed(0) : `${words.removed(removed)}, ${words.confirmed(confirmed)}`;
}

function managementLine(figures: PyramidQuery['pyramid'], words: Words): string {
  const { answeredOnTimePercent: onTime, overdueCount } = figures;
  if (onTime === null) return overdueCount > 0 ? words.overdue(overdueCount) : words.noAnswers;
  // The space does not break, so that no line begins with the dot.
  return `${words.onTime(onTime)}\u00a0· ${words.overdue(overdueCount)}`;
}
