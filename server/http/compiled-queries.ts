import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { IncomingContext } from '../kernel/context.ts';
import type { KnownDocument } from './documents.ts';

/** The result of a known query, or null where Apollo Server has to run it. */
export type RunCompiled = (
  known: KnownDocument,
  operation: Operation,
  context: IncomingContext,
) => Promise<ExecutionResult | null>;

interface Operation {
  variables: Record<string, unknown>;
  operationName?: string | null;
}

type Compiled = 'seen once' | 'impossible' | CompiledQuery['query'];

/**
 * Runs known queries as compiled functions in front of Apollo Server. Such a query was checked when it was released, so
 * parsing, limits and plugins are skipped, a fifth of a page's CPU. Where a result has errors it is dropped and Apollo
 * Server runs the query, so that errors are masked in one place.
 */
export function compiledQueries(schema: GraphQLSchema): RunCompiled {
  const compiled = new WeakMap<KnownDocument, Compiled>();
  return async (known, { variables, operationName }, context) => {
    if (known.operation !== 'query' || (operationName && operationName !== known.name)) return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    const run = compiled.get(known);
    if (typeof run === 'function') {
      const result = (await run(undefined, context, variables)) as ExecutionResult;
      return result.errors ? null : result;
    }
    // A query is compiled when it comes for the second time: for a single run compiling costs more than it saves.
    compiled.set(known, run === undefined ? 'seen once' : compile(schema, known));
    return null;
  };
}

function compile(schema: GraphQLSchema, known: KnownDocument): Compiled {
  const document = parse(known.text, { noLocation: true });
  // An older widget may ask for a field that no longer exists; Apollo Server reports that.
  if (validate(schema, document).length > 0) return 'impossible';
  const compiled = compileQuery(schema, document, known.name, { disableLeafSerialization: known.shared });
  return isCompiledQuery(compiled) ? compiled.query : 'impossible';
}
