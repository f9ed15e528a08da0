import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/** The whole contract: every capability's part, with what later ones add to earlier types. */
export function readSchema(root: string): GraphQLSchema {
  return buildASTSchema(concatAST(readFiles(`${root}/schema`)));
}

/** The operations and fragments of the widget, file by file, in the order of their names. */
export function readOperations(root: string): DocumentNode[] {
  return readFiles(`${root}/client`);
}

function readFiles(folder: string): DocumentNode[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8'), { noLocation: true }));
}
