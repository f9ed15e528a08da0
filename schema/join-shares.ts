import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

interface OperationFile {
  path: string;
  document: DocumentNode;
}

/**
 * Joins fragments of the same name from several files: each capability adds its fields to what an earlier one spreads.
 * The result belongs to none of them, so it goes with the first screen's documents.
 */
export function joinShares(files: OperationFile[]): OperationFile[] {
  const fragments = files.flatMap(({ document }) => document.definitions.filter(isFragment));
  const names = fragments.map(({ name }) => name.value);
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const isShare = (node: DocumentNode['definitions'][number]) => isFragment(node) && shared.has(node.name.value);
  const others = files.map(({ path, document }) => ({
    path,
    document: { ...document, definitions: document.definitions.filter((node) => !isShare(node)) },
  }));
  const joined = [...shared].map((name) => join(fragments.filter((fragment) => fragment.name.value === name)));
  return [
    ...others.filter(({ document }) => document.definitions.length > 0),
    { path: 'shared.graphql', document: { kind: Kind.DOCUMENT, definitions: joined } },
  ];
}

function isFragment(node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

function join([first, ...others]: FragmentDefinitionNode[]): FragmentDefinitionNode {
  const { selectionSet } = first!;
  const selections = [first!, ...others].flatMap((share) => share.selectionSet.selections);
  return { ...first!, selectionSet: { ...selectionSet, selections } };
}
