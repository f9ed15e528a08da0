import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** Generated, or texts of the demo: nobody reads them as code. */
const notWritten = /^(client\/graphql\.ts|client\/.*\/documents\.ts|server\/demo\/recognitions\/.*)$/;

/**
 * What is written by hand below these folders, parsed: of each file its lines, what it imports, the length of its functions
 * and the names of its types.
 */
export function readSources(folders = ['server', 'client', 'schema', 'migrations'], root = '.') {
  return folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => /\.tsx?$/.test(path) && !notWritten.test(path))
    .map((path) => describe(root, path));
}

/** All style sheets, with their text. */
export function readSheets(root = '.') {
  return filesBelow(root, 'client')
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(root === '.' ? 0 : root.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

function describe(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const lineAt = lineCounter(text);
  const found = { functions: [], types: [] };
  visit(program, (node) => {
    if (isFunction(node)) found.functions.push(text.slice(node.start, node.end).split(/\n\s*(?=\S)/).length);
    return true;
  });
  for (const statement of program.body) found.types.push(...typesIn(statement));
  return { path, text, lines: lineAt(text.trimEnd().length), imports: importsOf(root, path, module), ...found };
}

function lineCounter(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return after < 0 ? starts.length : after;
  };
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** A one-line arrow inside an expression is no function that anybody reads as one. */
function isFunction({ type, body }) {
  return functionTypes.has(type) && body?.type === 'BlockStatement';
}

const typeDeclarations = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration']);

function typesIn(statement) {
  const declared = statement.declaration ?? statement;
  const isExported = statement.type === 'ExportNamedDeclaration';
  return isExported && typeDeclarations.has(declared?.type) ? [declared.id.name] : [];
}

/** Walks a syntax tree (ESTree); `each` answers false to stay out of a node. */
export function visit(node, each) {
  if (Array.isArray(node)) for (const child of node) visit(child, each);
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
  if (each(node) === false) return;
  for (const child of Object.values(node)) visit(child, each);
}

/** Files of ours that this one imports, re-exports or loads later; `isLater` for the last. */
function importsOf(root, path, { staticImports, staticExports, dynamicImports }) {
  const written = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const text = readFileSync(join(root, path), 'utf8');
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const resolve = (specifier) => normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
  const ours = (list, isLater) =>
    [...new Set(list.filter((specifier) => specifier.startsWith('.')).map(resolve))]
      .filter((target) => existsSync(join(root, target)))
      .map((target) => ({ path: target, isLater }));
  return [...ours(written, false), ...ours(later, true)];
}
