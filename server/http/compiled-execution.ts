import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../kernel/context.ts';

type Compiled = 'seen once' | 'impossible' | CompiledQuery['query'];

/**
 * Runs queries that came before as compiled functions (a third of the CPU of a page). Only queries: whatever fails is
 * run again by graphql-js, so that its errors pass through the one place that masks them.
 */
export function compiledExecution(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<DocumentNode, Map<string, Compiled>>();
  const hooks = {
    async responseForOperation({ document, operation, request, contextValue }: Operation) {
      if (operation.operation !== 'query') return null;
      const run = compiledQuery(known, schema, document, operation.name?.value ?? '');
      if (!run) return null;
      const result = (await run(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
      if (result.errors) return null;
      const http = { status: undefined, headers: new HeaderMap() };
      return { http, body: { kind: 'single' as const, singleResult: result } };
    },
  };
  return { requestDidStart: async () => hooks };
}

interface Operation {
  document: DocumentNode;
  operation: { operation: string; name?: { value: string } };
  request: { variables?: Record<string, unknown> };
  contextValue: RequestContext;
}

/** Compiles at the second time: a document that comes once is not worth it. */
function compiledQuery(
  known: WeakMap<DocumentNode, Map<string, Compiled>>,
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): CompiledQuery['query'] | null {
  const byName = known.get(document) ?? new Map<string, Compiled>();
  known.set(document, byName);
  let found = byName.get(name);
  if (found === undefined) byName.set(name, 'seen once');
  if (found === 'seen once') {
    const compiled = compileQuery(schema, document, name);
    found = isCompiledQuery(compiled) ? compiled.query : 'impossible';
    byName.set(name, found);
  }
  return typeof found === 'function' ? found : null;
}
