import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { documentsOf, fragmentsOf, usedBy } from './client-documents.ts';
import { byNames, documents, ids } from './documents-code.ts';

/** Where the types of all operations go, and the documents of the first stories. */
export const FIRST = 'client/graphql.ts';

const HEAD = '// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.';
const WORDS = 'field, fields, fragment, join, on, operation, spread';

type Places = Map<string, DocumentNode[]>;

/** The widget's code by path: types of every operation, and its document as a built tree, so no parser ships. */
export async function clientCode(schema: GraphQLSchema, places: Places): Promise<Record<string, string>> {
  const later = [...places.keys()].filter((place) => place !== FIRST);
  const files = later.map((place) => [place, laterCode(place, places)]);
  return { [FIRST]: await firstCode(schema, places), ...Object.fromEntries(files) };
}

async function firstCode(schema: GraphQLSchema, places: Places): Promise<string> {
  const own = places.get(FIRST)!;
  const all = [...places.values()].flat();
  const head = `${HEAD}\nimport { ${WORDS} } from './transport/document-nodes.ts';\n`;
  const known = `/** What is sent in place of a document: operation name -> SHA-256 of its text. */
export const documentIds: Record<string, string> = {\n${ids(own, all)}\n};\n`;
  return [head, await types(schema, all), documents(own, all, ''), known, possibleTypes(schema, all)].join('\n');
}

/** The code of documents that load with the screens beside them. */
function laterCode(place: string, places: Places): string {
  const own = places.get(place)!;
  const all = [...places.values()].flat();
  const up = '../'.repeat(place.split('/').length - 2);
  return [
    HEAD,
    `import type * as types from '${up}graphql.ts';`,
    ...borrowed(place, places).map(
      ([from, names]) => `import { ${names} } from '${up}${from.slice('client/'.length)}';`,
    ),
    `import { ${WORDS} } from '${up}transport/document-nodes.ts';\n`,
    documents(own, all, 'types.'),
    `Object.assign(documentIds, {\n${ids(own, all)}\n});\n`,
  ].join('\n');
}

/** The names that a later file imports from others, file by file. */
function borrowed(place: string, places: Places): [place: string, names: string][] {
  const used = usedIn(places.get(place)!, [...places.values()].flat());
  const others = [...places].filter(([other]) => other !== place);
  return others.flatMap(([from, files]) => {
    const nodes = fragmentsOf(files).flatMap(({ name }) => (used.has(name.value) ? [`${name.value}Node`] : []));
    const names = from === FIRST ? ['documentIds', ...nodes] : nodes;
    return names.length > 0 ? [[from, names.join(', ')] as [string, string]] : [];
  });
}

function usedIn(own: DocumentNode[], all: DocumentNode[]): Set<string> {
  const roots = [...documentsOf(own, all).map(({ operation: node }) => node), ...fragmentsOf(own)];
  return new Set(roots.flatMap((node) => usedBy(node, byNames(all)).map(({ name }) => name.value)));
}

async function types(schemaAst: GraphQLSchema, files: DocumentNode[]): Promise<string> {
  const [section] = await preset.buildGeneratesSection({
    baseOutputDir: 'client/',
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents: files.map((document, index) => ({ location: `${index}.graphql`, document, rawSDL: print(document) })),
    config: {
      enumType: 'string-literal',
      scalars: { Date: 'string', DateTime: 'string', DateTimeISO: 'string', ID: 'string' },
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      inlineFragmentTypes: 'inline',
    },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  } as never);
  // The preset would repeat every fragment in every document; only its types are taken.
  const plugins = section!.plugins.filter((plugin) => 'typescript-operations' in plugin);
  return (await codegen({ ...section!, plugins } as never)).replaceAll('\n\n\n', '\n\n');
}

/** Those that fragments name; and, since Apollo wants each concrete one under a supertype that it knows, as few more as will do. */
function possibleTypes(schema: GraphQLSchema, files: DocumentNode[]): string {
  const asked = namedIn(files);
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  const all = abstract.map((type) => ({
    name: type.name,
    types: schema.getPossibleTypes(type).map(({ name }) => name),
  }));
  const covering = all.filter(({ name }) => asked.has(name));
  const missing = new Set([...asked].filter((name) => isObjectType(schema.getType(name))));
  const cover = (types: string[]) => types.filter((name) => missing.has(name)).length;
  for (const { types } of covering) for (const name of types) missing.delete(name);
  while (missing.size > 0) {
    const best = all.reduce((one, other) => (cover(other.types) > cover(one.types) ? other : one));
    if (cover(best.types) === 0) break;
    covering.push(best);
    for (const name of best.types) missing.delete(name);
  }
  const lines = covering.map(({ name, types }) => `  ${name}: [${types.map((type) => `'${type}'`).join(', ')}],`);
  return `/** Which types an interface or union can be: Apollo matches fragments by it. */
export const possibleTypes: Record<string, string[]> = {\n${lines.sort().join('\n')}\n};\n`;
}

function namedIn(files: DocumentNode[]): Set<string> {
  const named = new Set(fragmentsOf(files).map((fragment) => fragment.typeCondition.name.value));
  for (const file of files) {
    visit(file, {
      InlineFragment(node) {
        named.add(node.typeCondition!.name.value);
      },
    });
  }
  return named;
}
