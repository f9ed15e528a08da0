import type { DocumentNode } from 'graphql';
import { type ClientDocument, documentsOf, fragmentsOf, usedBy } from './client-documents.ts';
import { definitionCode } from './document-code.ts';

/** The code of these files' fragments and operations; `from` is where their types are named. */
export function documents(own: DocumentNode[], all: DocumentNode[], from: string): string {
  const fragments = fragmentsOf(own);
  const byName = byNames(all);
  return [
    ...fragments.map((node) => `export const ${node.name.value}Node = ${definitionCode(node)};`),
    ...fragments.map((node) => {
      const name = node.name.value;
      return `export const ${name}FragmentDoc = join<${from}${name}Fragment, unknown>(${listed(`${name}Node`, usedBy(node, byName))});`;
    }),
    ...documentsOf(own, all).map((document) => operation(document, from)),
  ].join('\n');
}

function operation({ operation: node, fragments }: ClientDocument, from: string): string {
  const name = node.name!.value;
  const type = `${from}${name}${node.operation[0]!.toUpperCase()}${node.operation.slice(1)}`;
  return `export const ${name}Document = join<${type}, ${type}Variables>(${listed(definitionCode(node), fragments)});`;
}

function listed(first: string, fragments: { name: { value: string } }[]): string {
  return [first, ...fragments.map((fragment) => `${fragment.name.value}Node`)].join(', ');
}

export function byNames(files: DocumentNode[]) {
  return new Map(fragmentsOf(files).map((fragment) => [fragment.name.value, fragment]));
}

/** Operation name and id, a line each. */
export function ids(own: DocumentNode[], all: DocumentNode[]): string {
  return documentsOf(own, all)
    .map(({ operation: node, id }) => `  ${node.name!.value}: '${id}',`)
    .join('\n');
}
