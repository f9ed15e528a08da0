import {
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';
import { capabilities } from '../server/capabilities.ts';
import { createSchema } from '../server/schema.ts';

/** The schema as one text a capability: what each adds to those before it, `{ 'wall.graphql': '…' }`. */
export function printCapabilities(): Record<string, string> {
  const files: Record<string, string> = {};
  let before: GraphQLSchema | null = null;
  for (const [index, capability] of capabilities.entries()) {
    const schema = createSchema(capabilities.slice(0, index + 1));
    files[`${capability.name}.graphql`] = `${added(before, schema).join('\n\n')}\n`;
    before = schema;
  }
  return files;
}

function added(before: GraphQLSchema | null, after: GraphQLSchema): string[] {
  return Object.values(after.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((type) => addedTo(before?.getType(type.name), type));
}

function addedTo(before: GraphQLNamedType | undefined, type: GraphQLNamedType): string[] {
  if (!before) return [printType(type)];
  if (!isObjectType(type) || !isObjectType(before)) return [];
  const { fields, ...config } = type.toConfig();
  const known = before.getFields();
  const fresh = Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in known)));
  if (Object.keys(fresh).length === 0) return [];
  return [
    `extend ${printType(new GraphQLObjectType({ ...config, description: null, interfaces: [], fields: fresh }))}`,
  ];
}
