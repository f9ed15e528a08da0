import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, type ValidatorFn } from 'type-graphql';
import { capabilities } from './capabilities.ts';
import { authChecker } from './kernel/authorisation.ts';
import type { Capability } from './kernel/capability.ts';
import { validateInput } from './kernel/validation.ts';

/** The schema of these capabilities, all by default. */
export function createSchema(of: Capability[] = capabilities): GraphQLSchema {
  const resolvers = of.flatMap((capability) => capability.resolvers) as unknown as BuildSchemaOptions['resolvers'];
  return buildSchemaSync({
    resolvers,
    authChecker,
    validateFn: validateInput as ValidatorFn,
    orphanedTypes: [],
    // Asked for by the library and never used: subscriptions listen to the events of their context.
    pubSub: createPubSub(),
  });
}
