import type { ApolloCache, WatchQueryFetchPolicy } from '@apollo/client';
import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { subjectOf } from './by-subject.ts';
import { ReportsDocument } from './documents.ts';

/** The variables of the first page: open reports, or the log. */
export function firstReports(isOpen: boolean) {
  return { isOpen, first: PAGE };
}

/** Reports that wait for a decision, or the log of decided ones, newest first. */
export function useReports(isOpen: boolean, fetchPolicy?: WatchQueryFetchPolicy) {
  return useConnection(ReportsDocument, firstReports(isOpen), ({ reports }) => reports, { fetchPolicy });
}

/** The number of open reports as far as the first page shows; "20+" when there are more. */
export function useOpenCount(): { n: number; text: string } {
  const { nodes, hasNext } = useReports(true, 'cache-first');
  const n = nodes?.filter(({ decision }) => decision === null).length ?? 0;
  return { n, text: hasNext ? `${n}+` : String(n) };
}

/** Removes all reports of a subject from the open list, as the server does. */
export function takeOffList(cache: ApolloCache, subject: string): void {
  cache.updateQuery({ query: ReportsDocument, variables: firstReports(true), overwrite: true }, (known) => {
    if (!known) return known;
    const edges = known.reports.edges.filter(({ node }) => subjectOf(node) !== subject);
    return { ...known, reports: { ...known.reports, edges } };
  });
}
