import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DocumentNode } from 'graphql';
import { clientCode, FIRST } from './client-code.ts';
import { documentsOf, withTypenames } from './client-documents.ts';
import { joinShares } from './join-shares.ts';
import { readOperations, readSchema } from './read-graphql.ts';

type Documents = Record<string, string>;
type Released = Record<string, string[]>;

/** What the widget's generated files ought to hold, by path: written by `emit-client.ts`, compared by a test. */
export async function clientFiles(root: string): Promise<Record<string, string>> {
  return {
    ...(await clientCode(readSchema(root), operationsByPlace(root))),
    'schema/documents.json': toJson(acceptedDocuments(root, currentDocuments(root))),
  };
}

/** The list of released documents with those of this version added: a release sends them from now on. */
export function withRelease(root: string, version: string): Record<string, string> {
  const ids = Object.keys(currentDocuments(root));
  return { 'schema/released.json': toJson({ ...readReleased(root), [version]: ids }) };
}

/** Document id -> text of every operation that this widget sends. */
function currentDocuments(root: string): Documents {
  const files = [...operationsByPlace(root).values()].flat();
  return Object.fromEntries(documentsOf(files).map(({ id, text }) => [id, text]));
}

/** The widget's operations by the file that their code goes into. */
function operationsByPlace(root: string): Map<string, DocumentNode[]> {
  const places = new Map<string, DocumentNode[]>([[FIRST, []]]);
  for (const { path, document } of joinShares(readOperations(root))) {
    const place = placeOf(path);
    places.set(place, [...(places.get(place) ?? []), ...withTypenames([document])]);
  }
  return places;
}

/**
 * The file for a document's code: those at the top of the capabilities that the first screen needs share one, all others
 * are beside their screens and load with them.
 */
function placeOf(path: string): string {
  return /^((people|purpose|wall)\/)?[^/]+$/.test(path) ? FIRST : `client/${dirname(path)}/documents.ts`;
}

/**
 * The documents that the server accepts: those of released widgets, from `schema/released.json`, since pages stay open
 * for days, and the current ones.
 */
function acceptedDocuments(root: string, current: Documents): Documents {
  const known = JSON.parse(readFileSync(`${root}/schema/documents.json`, 'utf8')) as Documents;
  const released = Object.values(readReleased(root)).flat();
  const accepted = Object.fromEntries(released.map((id) => [id, known[id] ?? current[id] ?? lost(id)]));
  return Object.fromEntries(Object.entries({ ...accepted, ...current }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readReleased(root: string): Released {
  return JSON.parse(readFileSync(`${root}/schema/released.json`, 'utf8')) as Released;
}

function lost(id: string): never {
  throw new Error(`schema/documents.json lost the released document ${id}`);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
