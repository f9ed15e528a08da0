import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { jsonWriter, NullRefused, type Writers } from './json-writer.ts';
import { fieldsBelow, keyOf, NotPlain } from './plain-fields.ts';

/** A query of which GraphQL runs the root fields alone, and how its answer is written from what they return. */
export interface PlainQuery {
  document: DocumentNode;
  /** Null where a field that is never null is null: whoever runs the whole query reports that. */
  write: (data: ExecutionResult['data']) => string | null;
}

/**
 * The parts of a query whose fields below the root are nothing but properties; null where they are more. A page of twenty
 * recognitions has a thousand fields, and to copy each into an answer object takes longer than to write them.
 */
export function plainQuery(schema: GraphQLSchema, document: DocumentNode, writers: Writers): PlainQuery | null {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  try {
    const write = rootWriter(schema.getQueryType()!, document, operation, writers);
    return { document: { kind: Kind.DOCUMENT, definitions: [withoutSelections(operation)] }, write };
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function rootWriter(
  root: GraphQLObjectType,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  writers: Writers,
): PlainQuery['write'] {
  const steps = selectionSet.selections.map((node) => {
    if (node.kind !== Kind.FIELD || node.directives?.length || node.name.value === '__typename') throw new NotPlain();
    const { type } = root.getFields()[node.name.value]!;
    return { key: keyOf(node), write: jsonWriter(writers, { type, fields: fieldsBelow(document, type, [node]) }) };
  });
  return (data) => {
    try {
      return `{"data":{${steps.map(({ key, write }) => `"${key}":${write(data?.[key])}`).join()}}}`;
    } catch (error) {
      if (error instanceof NullRefused) return null;
      throw error;
    }
  };
}

function withoutSelections(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((node) => {
    const { selectionSet: _, ...alone } = node as FieldNode;
    return alone;
  });
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

const asReturned = new GraphQLScalarType({ name: 'AsReturned' });

/** The schema's queries with the same arguments and resolvers, each giving what its resolver returns. */
export function rootsOf(schema: GraphQLSchema): GraphQLSchema {
  const { fields, ...config } = schema.getQueryType()!.toConfig();
  const roots = Object.entries(fields).map(([name, field]) => {
    const type = isNonNullType(field.type) ? new GraphQLNonNull(asReturned) : asReturned;
    return [name, { ...field, type }] as const;
  });
  return new GraphQLSchema({ query: new GraphQLObjectType({ ...config, fields: Object.fromEntries(roots) }) });
}
