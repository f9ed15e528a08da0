import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isShared } from '../documents.ts';
import { documentLimits, maxTokens } from '../limits.ts';

export interface Operation {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** A subscription as it can be run. */
export interface Subscription {
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | null;
  /** The same for streams that get the same of it; null where that depends on the viewer. */
  key: string | null;
}

interface Checked {
  document: DocumentNode;
  errors: readonly GraphQLError[];
  shared: boolean;
}

/** Pages ask for a few documents only; others come while somebody tries things out. */
const most = 50;

/**
 * Whether the operation is a subscription. False for a document that cannot be parsed, which running it as a query then
 * reports.
 */
export function isSubscription({ query, operationName }: Operation): boolean {
  if (!query.includes('subscription')) return false;
  try {
    return getOperationAST(parse(query, { maxTokens }), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

/** Parses and checks documents of subscriptions, each once; the result says what is wrong with an operation, or runs. */
export function subscriptionDocuments(schema: GraphQLSchema, sharedFields: ReadonlySet<string>) {
  const rules = [...specifiedRules, ...documentLimits()];
  const known = new LRUCache<string, Checked>({ max: most });
  const check = (query: string): Checked => {
    const document = parse(query, { maxTokens });
    const errors = validate(schema, document, rules);
    return { document, errors, shared: errors.length === 0 && isShared(document, schema, sharedFields) };
  };
  return ({ query, variables, operationName = null }: Operation): Subscription | GraphQLFormattedError[] => {
    const { document, errors, shared } = known.get(query) ?? check(query);
    known.set(query, { document, errors, shared });
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') return [noSuchOperation];
    if (!isRecord(variables)) return [noVariables];
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (coerced.errors) return coerced.errors.map((error) => coded(error, 'BAD_USER_INPUT'));
    const key = shared ? `${operationName ?? ''}|${JSON.stringify(variables)}|${query}` : null;
    return { document, variables, operationName, key };
  };
}

function isRecord(variables: unknown): variables is Record<string, unknown> {
  return typeof variables === 'object' && variables !== null && !Array.isArray(variables);
}

function coded({ message, locations }: GraphQLError, code: string): GraphQLFormattedError {
  return { message, locations, extensions: { code } };
}

const noSuchOperation = {
  message: 'The document has no subscription of this name.',
  extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
};
const noVariables = {
  message: '`variables` in a POST body should be an object.',
  extensions: { code: 'BAD_REQUEST' },
};
