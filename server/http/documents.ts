import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

/** A document that a released widget may send by its id. */
export interface KnownDocument {
  text: string;
  operation: OperationDefinitionNode['operation'];
  /** Every root field is the same for all viewers: its whole answer can be kept. */
  shared: boolean;
}

export type Documents = ReadonlyMap<string, KnownDocument>;

/** Reads `schema/documents.json`: the documents of every released version by their SHA-256, since pages stay open. */
export function readDocuments(path: string, sharedFields: Iterable<string>): Documents {
  const shared = new Set(sharedFields);
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([id, text]) => [id, known(text, shared)]));
}

function known(text: string, shared: ReadonlySet<string>): KnownDocument {
  const operation = operationOf(parse(text, { noLocation: true }));
  const fields = operation.selectionSet.selections;
  const isShared = fields.every((field) => field.kind === Kind.FIELD && shared.has(field.name.value));
  return { text, operation: operation.operation, shared: operation.operation === 'query' && isShared };
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
}
