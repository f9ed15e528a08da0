import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document that a released widget may send by its id. */
export interface KnownDocument {
  text: string;
  /** The name of its one operation. */
  name: string | undefined;
  operation: OperationDefinitionNode['operation'];
  /** Nothing in its answer can depend on the viewer, so one can be made for all: a query's is cached. */
  shared: boolean;
}

export type Documents = ReadonlyMap<string, KnownDocument>;

/** Reads `schema/documents.json`: the documents of every released version by their SHA-256, since pages stay open. */
export function readDocuments(path: string, schema: GraphQLSchema, sharedFields: Iterable<string>): Documents {
  const shared = new Set(sharedFields);
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([id, text]) => [id, knownDocument(text, schema, shared)]));
}

export function knownDocument(text: string, schema: GraphQLSchema, sharedFields: ReadonlySet<string>): KnownDocument {
  const document = parse(text, { noLocation: true });
  const { operation, name } = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const shared = operation !== 'mutation' && isShared(document, schema, sharedFields);
  return { text, name: name?.value, operation, shared };
}

/**
 * Whether a document's answer is the same for every viewer. Its root fields must be declared as shared, and so must
 * those below them that have a resolver: others are properties of what the root returned and cannot see the viewer.
 */
export function isShared(document: DocumentNode, schema: GraphQLSchema, sharedFields: ReadonlySet<string>): boolean {
  const types = new TypeInfo(schema);
  let shared = true;
  const checkField = () => {
    const [field, parent] = [types.getFieldDef(), types.getParentType()];
    if (field?.name === '__typename') return;
    if (!field) shared = false;
    else if (parent === schema.getQueryType()) shared &&= sharedFields.has(field.name);
    else shared &&= field.resolve === undefined || sharedFields.has(`${parent?.name}.${field.name}`);
  };
  visit(document, visitWithTypeInfo(types, { Field: checkField }));
  return shared;
}
