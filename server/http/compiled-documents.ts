import { type ExecutionResult, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { IncomingContext } from '../kernel/context.ts';
import type { KnownDocument } from './documents.ts';
import type { Writers } from './json-writer.ts';
import { type CountChanges, changesIn } from './limited-mutations.ts';
import { maskedResult } from './mask-error.ts';
import type { Answer } from './page-cache.ts';
import { plainQuery, rootsOf } from './plain-query.ts';

/** The answer to a known query or mutation, or null where Apollo Server has to run it. */
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
  /** How many changes a mutation makes. */
  changes: number;
  write: (result: ExecutionResult) => Answer | null;
}

type Compiled = 'seen once' | 'impossible' | CompiledAnswer;

/**
 * Runs known documents as compiled functions in front of Apollo Server. Such a document was checked when it was released, so
 * parsing, limits and plugins are skipped, a fifth of a page's CPU. Apollo Server runs whatever has not run: a query whose
 * result has errors, a mutation whose variables are wrong or whose author is above the rate limit.
 */
export function compiledDocuments(
  schema: GraphQLSchema,
  immutableTypes: Iterable<string>,
  count: CountChanges,
): RunCompiled {
  const compiled = new WeakMap<KnownDocument, Compiled>();
  const compile = compiler(schema, { immutableTypes: new Set(immutableTypes), texts: new Map() });
  return async (known, { variables, operationName }, context) => {
    if (known.operation === 'subscription' || (operationName && operationName !== known.name)) return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    const found = compiled.get(known);
    if (typeof found === 'object') return run(found, variables, context, count);
    // A document is compiled when it comes for the second time: for a single run it costs more than it saves.
    compiled.set(known, found === undefined ? 'seen once' : compile(known));
    return null;
  };
}

async function run(
  { run: execute, changes, write }: CompiledAnswer,
  variables: Operation['variables'],
  context: IncomingContext,
  count: CountChanges,
): Promise<Answer | null> {
  if (changes > 0 && (await count(context, changes)) !== null) return null;
  const result = (await execute(undefined, context, variables)) as ExecutionResult;
  if (!result.errors) return write(result);
  const hasChanged = changes > 0 && result.data !== undefined;
  return hasChanged ? { ...written(maskedResult(result, context)), whole: false } : null;
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
    const { operation, selectionSet } = getOperationAST(document)!;
    const changes = operation === 'mutation' ? changesIn(selectionSet, document) : 0;
    return { changes, run: compiled.query, write: plain ? ({ data }) => writtenPlain(plain.write(data)) : written };
  };
}

function writtenPlain(content: string | null): Answer | null {
  return content === null ? null : { status: 200, content, encoding: 'latin1', whole: true };
}

function written(result: object): Answer {
  return { status: 200, content: JSON.stringify(result), encoding: 'utf8', whole: true };
}
