import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { IncomingContext } from '../kernel/context.ts';
import { apiError } from '../kernel/errors.ts';
import type { MutationLimiter } from './mutation-limiter.ts';

/**
 * Refuses mutations above a person's rate limit before anything runs. It is a plugin, since there the operation is known
 * whether its document came by id or as text. Queries are not counted.
 */
export function limitedMutations(limiter: MutationLimiter): ApolloServerPlugin<IncomingContext> {
  const hooks = {
    async didResolveOperation({ document, operation, contextValue: { viewer, language } }: Resolved) {
      if (operation?.operation !== 'mutation' || !viewer) return;
      const retryAfter = await limiter.take(viewer.personId, changesIn(operation.selectionSet, document));
      if (retryAfter === null) return;
      // 200 like other errors of a document that runs: the widget reads the code, not the status.
      throw apiError('RATE_LIMITED', language, { retryAfter, http: { status: 200 } });
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
function changesIn({ selections }: SelectionSetNode, document: DocumentNode): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + changesIn(selection.selectionSet, document);
    const spread = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return sum + (spread && 'selectionSet' in spread ? changesIn(spread.selectionSet, document) : 0);
  }, 0);
}
