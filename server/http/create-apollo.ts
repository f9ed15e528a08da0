import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { IncomingContext } from '../kernel/context.ts';
import { type CountChanges, limitedMutations } from './limited-mutations.ts';
import { documentLimits, maxTokens } from './limits.ts';
import { maskedErrors } from './mask-error.ts';

/** Apollo Server with masked errors and with limits on documents and mutations. */
export async function createApollo(
  schema: GraphQLSchema,
  openDocuments: boolean,
  count: CountChanges,
): Promise<ApolloServer<IncomingContext>> {
  const apollo = new ApolloServer<IncomingContext>({
    schema,
    introspection: openDocuments,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !openDocuments,
    maxRecursiveSelections: 1_000,
    allowBatchedHttpRequests: false,
    validationRules: documentLimits(),
    parseOptions: { maxTokens },
    stopOnTerminationSignals: false,
    // Without the line end that Apollo appends: to add it, the whole text is copied once more.
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      limitedMutations(count),
      maskedErrors,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
