import { createPubSub } from '@graphql-yoga/subscription';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
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
  const schema = buildSchemaSync({
    resolvers,
    authChecker,
    validateFn: validateInput as ValidatorFn,
    orphanedTypes: [],
    // Asked for by the library and never used: subscriptions listen to the events of their context.
    pubSub: createPubSub(),
  });
  ownFieldsFirst(schema);
  return described(schema);
}

/** Decorators of parameters run from the last one to the first: the schema lists arguments as the code does. */
function argumentsInOrder(): void {
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
}

/** The library lists what an input inherits before its own fields, such as the id of what it is about. */
function ownFieldsFirst(schema: GraphQLSchema): void {
  for (const input of getMetadataStorage().inputTypes) {
    const type = schema.getType(input.name);
    if (!isInputObjectType(type)) continue;
    const own = new Set(input.fields?.map(({ name }) => name));
    const fields = type.getFields();
    for (const [name, inherited] of Object.entries(fields).filter(([field]) => !own.has(field))) {
      delete fields[name];
      fields[name] = inherited;
    }
  }
}

/** Describes what the library leaves without a description: the roots, and the `input` of a mutation like its type. */
function described(schema: GraphQLSchema): GraphQLSchema {
  const roots: [GraphQLObjectType | null | undefined, string][] = [
    [schema.getQueryType(), 'What can be read; every field demands a viewer.'],
    [schema.getMutationType(), 'What can be changed: one `input` each, and a result that may be a refusal.'],
    [schema.getSubscriptionType(), 'What is sent as it happens.'],
  ];
  for (const [root, description] of roots) if (root) root.description = description;
  const args = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => field.args);
  for (const arg of args) {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) arg.description ??= type.description;
  }
  return schema;
}
