import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/** The whole contract: every capability's part, with what later ones add to earlier types. */
export function readSchema(root: string): GraphQLSchema {
  return buildASTSchema(concatAST(readFiles(`${root}/schema`)));
}

/** The operations and fragments of the widget, file by file, in the order of their names: `wall/react.graphql`. */
export function readOperations(root: string): { path: string; document: DocumentNode }[] {
  return namesIn(`${root}/client`).map((path) => ({ path, document: readFile(`${root}/client/${path}`) }));
}

function readFiles(folder: string): DocumentNode[] {
  return namesIn(folder).map((name) => readFile(`${folder}/${name}`));
}

function namesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.graphql')).sort();
}

function readFile(path: string): DocumentNode {
  return parse(readFileSync(path, 'utf8'), { noLocation: true });
}
