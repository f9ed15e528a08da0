import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { IncomingContext } from '../kernel/context.ts';
import type { KnownDocument } from './documents.ts';
import type { Writers } from './json-writer.ts';
import type { Answer } from './page-cache.ts';
import { plainQuery, rootsOf } from './plain-query.ts';

/** The answer to a known query, or null where Apollo Server has to run it. */
export type RunCompiled = (
  known: KnownDocument,
  operation: Operation,
  context: IncomingContext,
) => Promise<Answer | null>;

interface Operation {
  variables: Record<string, unknown>;
  operationName?: string | null;
}

interface CompiledAnswer {
  run: CompiledQuery['query'];
  write: (result: ExecutionResult) => Answer | null;
}

type Compiled = 'seen once' | 'impossible' | CompiledAnswer;

/**
 * Runs known queries as compiled functions in front of Apollo Server. Such a query was checked when it was released, so
 * parsing, limits and plugins are skipped, a fifth of a page's CPU. Where a result has errors it is dropped and Apollo
 * Server runs the query, so that errors are masked in one place.
 */
export function compiledQueries(schema: GraphQLSchema, immutableTypes: Iterable<string>): RunCompiled {
  const compiled = new WeakMap<KnownDocument, Compiled>();
  const compile = compiler(schema, { immutableTypes: new Set(immutableTypes), texts: new Map() });
  return async (known, { variables, operationName }, context) => {
    if (known.operation !== 'query' || (operationName && operationName !== known.name)) return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    const found = compiled.get(known);
    if (typeof found === 'object') {
      const result = (await found.run(undefined, context, variables)) as ExecutionResult;
      return result.errors ? null : found.write(result);
    }
    // A query is compiled when it comes for the second time: for a single run compiling costs more than it saves.
    compiled.set(known, found === undefined ? 'seen once' : compile(known));
    return null;
  };
}

function compiler(schema: GraphQLSchema, writers: Writers): (known: KnownDocument) => Compiled {
  const roots = rootsOf(schema);
  return ({ text, name, shared }) => {
    const document = parse(text, { noLocation: true });
    // An older widget may ask for a field that no longer exists; Apollo Server reports that.
    if (validate(schema, document).length > 0) return 'impossible';
    const plain = shared ? plainQuery(schema, document, writers) : null;
    const compiled = plain
      ? compileQuery(roots, plain.document, name)
      : compileQuery(schema, document, name, { disableLeafSerialization: shared });
    if (!isCompiledQuery(compiled)) return 'impossible';
    return { run: compiled.query, write: plain ? ({ data }) => asAnswer(plain.write(data), 'latin1') : written };
  };
}

function written(result: ExecutionResult): Answer | null {
  return asAnswer(JSON.stringify(result), 'utf8');
}

function asAnswer(content: string | null, encoding: Answer['encoding']): Answer | null {
  return content === null ? null : { status: 200, content, encoding, whole: true };
}
