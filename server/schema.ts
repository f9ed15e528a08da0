import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, getMetadataStorage, type ValidatorFn } from 'type-graphql';
import { capabilities } from './capabilities.ts';
import { authChecker } from './kernel/authorisation.ts';
import type { Capability } from './kernel/capability.ts';
import { NodeResolver } from './kernel/node.resolver.ts';
import { validateInput } from './kernel/validation.ts';
import { notices } from './manifests.ts';
import { registerNoticeKinds } from './people/notice.ts';

registerNoticeKinds(notices);

/** The schema of these capabilities, all by default. */
export function createSchema(of: Capability[] = capabilities): GraphQLSchema {
  const resolvers = [
    NodeResolver,
    ...of.flatMap((capability) => capability.resolvers),
  ] as unknown as BuildSchemaOptions['resolvers'];
  argumentsInOrder();
  return buildSchemaSync({
    resolvers,
    authChecker,
    validateFn: validateInput as ValidatorFn,
    orphanedTypes: [],
    // Asked for by the library and never used: subscriptions listen to the events of their context.
    pubSub: createPubSub(),
  });
}

/** Decorators of parameters run from the last one to the first: the schema lists arguments as the code does. */
function argumentsInOrder(): void {
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
}
