import { GraphQLScalarType } from 'graphql';

/** Days are sent and stored as text; the rule `CalendarDay` checks their form. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the time zone of the organisation: `2026-11-27`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
});
