import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { IncomingContext } from '../kernel/context.ts';
import type { KnownDocument } from './documents.ts';

/** The result of a known query, or null where it has to go the long way. */
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
 * Runs known queries as compiled functions in front of Apollo Server: what is known was checked when it was released, so
 * a page need not pass through parsing, limits and plugins again (a fifth of its CPU). Whatever fails, even in part, goes
 * the long way, so that its errors pass through the one place that masks them.
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
    // At the second time: what comes once is not worth it.
    compiled.set(known, run === undefined ? 'seen once' : compile(schema, known));
    return null;
  };
}

function compile(schema: GraphQLSchema, known: KnownDocument): Compiled {
  const document = parse(known.text, { noLocation: true });
  // An older widget may ask for what is no longer there: Apollo Server says so.
  if (validate(schema, document).length > 0) return 'impossible';
  const compiled = compileQuery(schema, document, known.name, { disableLeafSerialization: known.shared });
  return isCompiledQuery(compiled) ? compiled.query : 'impossible';
}
