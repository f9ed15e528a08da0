import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = graphqlEslint.configs;

/** The kept rules for public schemas, but for those that ask what this one is not meant to have. */
const rules = {
  ...recommended.rules,
  ...relay.rules,
  // Pages go forward only.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Short lists are lists.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
  // What has no id of its own is no node: refusals, counts, parts of a thing.
  '@graphql-eslint/strict-id-in-types': 'off',
  '@graphql-eslint/require-description': [
    'error',
    { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
  ],
} as Linter.RulesRecord;

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphqlEslint.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlEslint as unknown as ESLint.Plugin },
    rules,
  },
});
const complaints = (results: ESLint.LintResult[]) =>
  results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} ${line}: ${message}`));

/** A list that breaks a rule of Relay's with every type. */
const planted = `
"""A list without places."""
type PlantedConnection {
  """What stands in it."""
  nodes: [Recognition!]!
}

"""A place without a cursor."""
type PlantedEdge {
  """What stands at it."""
  node: Recognition!
}

extend type Query {
  """A list that cannot be paged."""
  planted(last: Int): PlantedConnection!
}
`;

describe('the schema', () => {
  it('keeps the rules of Relay and the recommended ones for schemas', async () => {
    expect(complaints(await eslint.lintFiles(['schema/*.graphql']))).toEqual([]);
  });

  it('is caught with a planted list that breaks the rules of Relay', async () => {
    const found = complaints(await eslint.lintText(planted, { filePath: 'schema/planted.graphql' }));
    const broken = new Set(found.map((complaint) => complaint.split(' ')[0]));
    expect([...broken]).toEqual(
      expect.arrayContaining(['@graphql-eslint/relay-connection-types', '@graphql-eslint/relay-arguments']),
    );
  });
});
