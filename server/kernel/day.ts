import { GraphQLScalarType } from 'graphql';

/** Days travel and are stored as text; a field's form (`Day`) says whether it is one. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the time zone of the organisation: `2026-11-27`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
});
