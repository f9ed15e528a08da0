import { createHash } from 'node:crypto';
import { addTypenameToDocument } from '@apollo/client/utilities';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** One operation of the widget as it is sent: `id` is the SHA-256 of `text`, in hex. */
export interface ClientDocument {
  operation: OperationDefinitionNode;
  fragments: FragmentDefinitionNode[];
  text: string;
  id: string;
}

/** Adds `__typename` with Apollo's own code, so that the browser never changes the text that an id stands for. */
export function withTypenames(files: DocumentNode[]): DocumentNode[] {
  return files.map((file) => addTypenameToDocument(file));
}

export function fragmentsOf(files: DocumentNode[]): FragmentDefinitionNode[] {
  return files.flatMap((file) => file.definitions).filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
}

/** The operations of `files`, each with the fragments it needs, which may lie elsewhere among `all`. */
export function documentsOf(files: DocumentNode[], all = files): ClientDocument[] {
  const fragments = new Map(fragmentsOf(all).map((fragment) => [fragment.name.value, fragment]));
  return files
    .flatMap((file) => file.definitions)
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => toDocument(operation, usedBy(operation, fragments)));
}

/** The fragments a definition needs, directly or through another fragment, each once. */
export function usedBy(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(node, {
    FragmentSpread(spread) {
      const fragment = fragments.get(spread.name.value);
      if (!fragment) throw new Error(`No fragment is called ${spread.name.value}`);
      if (found.has(fragment)) return;
      found.add(fragment);
      usedBy(fragment, fragments, found);
    },
  });
  return [...found];
}

function toDocument(operation: OperationDefinitionNode, fragments: FragmentDefinitionNode[]): ClientDocument {
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] });
  return { operation, fragments, text, id: createHash('sha256').update(text).digest('hex') };
}
