import type { ApolloCache } from '@apollo/client';
import { ReportsDocument } from '../../graphql.ts';
import { subjectOf } from './by-subject.ts';
import { firstReports } from './use-reports.ts';

/** All reports of one thing leave the open list together, as they do on the server. */
export function takeOffList(cache: ApolloCache, subject: string): void {
  cache.updateQuery({ query: ReportsDocument, variables: firstReports(true), overwrite: true }, (known) => {
    if (!known) return known;
    const edges = known.reports.edges.filter(({ node }) => subjectOf(node) !== subject);
    return { ...known, reports: { ...known.reports, edges } };
  });
}
