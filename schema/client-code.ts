import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { type DocumentNode, type GraphQLSchema, isAbstractType, parse, print, printSchema } from 'graphql';
import { type ClientDocument, documentsOf, fragmentsOf, usedBy } from './client-documents.ts';
import { definitionCode } from './document-code.ts';

const HEAD = `// Made by \`npm run schema\` from schema/*.graphql and client/**/*.graphql; do not edit.
import { field, fields, fragment, join, on, operation, spread } from './transport/document-parts.ts';
`;

/** The text of `client/graphql.ts`: types of every operation, and its document as a built tree, so no parser ships. */
export async function clientCode(schema: GraphQLSchema, files: DocumentNode[]): Promise<string> {
  return [HEAD, await types(schema, files), documents(files), ids(files), possibleTypes(schema)].join('\n');
}

async function types(schemaAst: GraphQLSchema, files: DocumentNode[]): Promise<string> {
  const [section] = await preset.buildGeneratesSection({
    baseOutputDir: 'client/',
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents: files.map((document, index) => ({ location: `${index}.graphql`, document, rawSDL: print(document) })),
    config: {
      enumType: 'string-literal',
      scalars: { DateTime: 'string', DateTimeISO: 'string', ID: 'string' },
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

function documents(files: DocumentNode[]): string {
  const fragments = fragmentsOf(files);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return [
    ...fragments.map((node) => `const ${node.name.value}Part = ${definitionCode(node)};`),
    ...fragments.map((node) => {
      const name = node.name.value;
      return `export const ${name}FragmentDoc = join<${name}Fragment, unknown>(${parts(`${name}Part`, usedBy(node, byName))});`;
    }),
    ...documentsOf(files).map(operation),
  ].join('\n');
}

function operation({ operation: node, fragments }: ClientDocument): string {
  const name = node.name!.value;
  const type = `${name}${node.operation[0]!.toUpperCase()}${node.operation.slice(1)}`;
  return `export const ${name}Document = join<${type}, ${type}Variables>(${parts(definitionCode(node), fragments)});`;
}

function parts(first: string, fragments: { name: { value: string } }[]): string {
  return [first, ...fragments.map((fragment) => `${fragment.name.value}Part`)].join(', ');
}

function ids(files: DocumentNode[]): string {
  const lines = documentsOf(files).map(({ operation: node, id }) => `  ${node.name!.value}: '${id}',`);
  return `/** What is sent in place of a document: operation name -> SHA-256 of its text. */
export const documentIds: Record<string, string> = {\n${lines.join('\n')}\n};\n`;
}

function possibleTypes(schema: GraphQLSchema): string {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  const lines = abstract.map((type) => {
    const names = schema.getPossibleTypes(type).map((possible) => `'${possible.name}'`);
    return `  ${type.name}: [${names.join(', ')}],`;
  });
  return `/** Which types an interface or union can be: Apollo matches fragments by it. */
export const possibleTypes: Record<string, string[]> = {\n${lines.sort().join('\n')}\n};\n`;
}
