import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field that is nothing but a property of its object, and so are all fields below it. */
export interface PlainField {
  /** Its name in the answer. */
  key: string;
  name: string;
  type: GraphQLOutputType;
  fields: PlainField[];
}

/** More than a property decides about a field: a resolver, an argument, a directive or which type an object has. */
export class NotPlain extends Error {}

/** What a selection asks of a type, with its fragments resolved; throws `NotPlain`. */
export function plainFields(
  document: DocumentNode,
  type: GraphQLObjectType,
  selectionSets: SelectionSetNode[],
): PlainField[] {
  const nodesByKey = new Map<string, FieldNode[]>();
  for (const node of selectionSets.flatMap((set) => fieldNodes(document, type, set))) {
    nodesByKey.set(keyOf(node), [...(nodesByKey.get(keyOf(node)) ?? []), node]);
  }
  return [...nodesByKey.values()].map((nodes) => plainField(document, type, nodes));
}

export function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function fieldNodes(document: DocumentNode, type: GraphQLObjectType, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.directives?.length) throw new NotPlain();
    if (selection.kind === Kind.FIELD) return selection;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
    if (fragment.typeCondition && fragment.typeCondition.name.value !== type.name) throw new NotPlain();
    return fieldNodes(document, type, fragment.selectionSet);
  });
}

function fragmentOf({ definitions }: DocumentNode, name: string): FragmentDefinitionNode {
  const isIt = (one: DocumentNode['definitions'][number]): one is FragmentDefinitionNode =>
    one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name;
  return definitions.find(isIt)!;
}

function plainField(document: DocumentNode, parent: GraphQLObjectType, nodes: FieldNode[]): PlainField {
  const [node] = nodes;
  const names = { key: keyOf(node!), name: node!.name.value };
  if (names.name === '__typename') return { ...names, type: GraphQLString, fields: [] };
  const field = parent.getFields()[names.name]!;
  if (!isProperty(field)) throw new NotPlain();
  return { ...names, type: field.type, fields: fieldsBelow(document, field.type, nodes) };
}

/** What the nodes of one field ask of its type; nothing of a text or a number. */
export function fieldsBelow(document: DocumentNode, type: GraphQLOutputType, nodes: FieldNode[]): PlainField[] {
  const named = getNamedType(type);
  if (isLeafType(named)) return [];
  if (!isObjectType(named)) throw new NotPlain();
  return plainFields(
    document,
    named,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
}

function isProperty({ resolve, args }: GraphQLField<unknown, unknown>): boolean {
  return resolve === undefined && args.length === 0;
}
