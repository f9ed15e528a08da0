import { GraphQLScalarType } from 'graphql';

/** Serialises a time as the ISO 8601 text that `isoTime` makes, so that a page builds no Date objects. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601 with milliseconds: `2026-11-22T09:30:00.000Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => String(value),
});
