import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { IncomingContext } from '../kernel/context.ts';
import { apiError } from '../kernel/errors.ts';
import type { MutationLimiter } from './mutation-limiter.ts';

/** Counts the changes of a request: null where its author may make them, else in how many seconds they may. */
export type CountChanges = (context: IncomingContext, changes: number) => Promise<number | null>;

/** Counts each request once, whoever asks: one that was about to run compiled may be run by Apollo Server after all. */
export function changeCounter(limiter: MutationLimiter): CountChanges {
  return async (context, changes) => {
    if (!context.viewer) return null;
    context.counted ??= limiter.take(context.viewer.personId, changes);
    return context.counted;
  };
}

/**
 * Refuses mutations above a person's rate limit before anything runs. It is a plugin, since there the operation is known
 * whether its document came by id or as text. Queries are not counted.
 */
export function limitedMutations(count: CountChanges): ApolloServerPlugin<IncomingContext> {
  const hooks = {
    async didResolveOperation({ document, operation, contextValue }: Resolved) {
      if (operation?.operation !== 'mutation') return;
      const retryAfter = await count(contextValue, changesIn(operation.selectionSet, document));
      if (retryAfter === null) return;
      // 200 like other errors of a document that runs: the widget reads the code, not the status.
      throw apiError('RATE_LIMITED', contextValue.language, { retryAfter, http: { status: 200 } });
    },
  };
  return { requestDidStart: async () => hooks };
}

interface Resolved {
  document: DocumentNode;
  operation?: { operation: string; selectionSet: SelectionSetNode };
  contextValue: IncomingContext;
}

/** Each field of a mutation is a change, however it is wrapped: one request with ten aliases is ten. */
export function changesIn({ selections }: SelectionSetNode, document: DocumentNode): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + changesIn(selection.selectionSet, document);
    const spread = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return sum + (spread && 'selectionSet' in spread ? changesIn(spread.selectionSet, document) : 0);
  }, 0);
}
