import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import { createSchema } from '../../server/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const named = (holds: (type: GraphQLNamedType) => boolean) => types.filter(holds).map(({ name }) => name);

/** In a process of its own: TypeGraphQL remembers the fields that a later capability added. */
function emitted(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-schema-'));
  mkdirSync(join(folder, 'schema'));
  execFileSync(process.execPath, [resolve('dist/schema/emit.js')], { cwd: folder });
  const files = readdirSync(join(folder, 'schema')).map((name) => [
    name,
    readFileSync(join(folder, 'schema', name), 'utf8'),
  ]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(files);
}

describe('the schema', () => {
  it('is what is committed, a file a capability', () => {
    const committed = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
    const fresh = emitted();
    expect(committed.sort()).toEqual(Object.keys(fresh).sort());
    for (const [name, text] of Object.entries(fresh)) {
      expect(readFileSync(`schema/${name}`, 'utf8'), `schema/${name} is old: npm run schema`).toBe(text);
    }
  });

  it('as committed is one valid schema', () => {
    const text = capabilities.map(({ name }) => readFileSync(`schema/${name}.graphql`, 'utf8')).join('\n');
    expect(Object.keys(buildSchema(text).getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
  });

  it('says of every type, field, input field and value what it is', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const silent = types.flatMap((type) => {
      const own = type.description || roots.includes(type as never) ? [] : [type.name];
      const members =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const described = [...members, ...values].filter(({ description }) => !description?.trim());
      return [...own, ...described.map(({ name }) => `${type.name}.${name}`)];
    });
    expect(silent).toEqual([]);
  });

  it('keeps to the house’s words: inputs, results and refusals are named after what they belong to', () => {
    const mutations = Object.values(schema.getMutationType()!.getFields());
    for (const { name, type, args } of mutations) {
      const capital = name[0]!.toUpperCase() + name.slice(1);
      expect([String(type), args.map((arg) => `${arg.name}: ${arg.type}`)]).toEqual([
        `${capital}Result!`,
        [`input: ${capital}Input!`],
      ]);
    }
    const refusals = schema.getPossibleTypes(schema.getType('Refusal') as never).map(({ name }) => name);
    expect(refusals.filter((name) => !name.endsWith('Refused'))).toEqual([]);
    expect(named((type) => type.name.endsWith('Refused')).sort()).toEqual([...refusals].sort());
    expect(named((type) => isInputObjectType(type) && !/(Input|Filter)$/.test(type.name))).toEqual([]);
    expect(named((type) => isUnionType(type) && !type.name.endsWith('Result'))).toEqual([]);
  });

  // `PurposeVersion.at` is a name that was frozen before this rule.
  it('gives times names that end in At', () => {
    const times = types.flatMap((type) =>
      (isObjectType(type) ? Object.values(type.getFields()) : []).filter((field) =>
        String(field.type).startsWith('DateTime'),
      ),
    );
    expect(times.map(({ name }) => name).filter((name) => !/(At|Until)$/.test(name) && name !== 'at')).toEqual([]);
  });

  it('can read every node again by its id', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    const readers = capabilities.flatMap((capability) => Object.keys(capability.nodes ?? {}));
    expect(readers.sort()).toEqual(nodes.sort());
  });

  it('names the arguments of a list in the field’s order: first, after, and what narrows it down', () => {
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const lists = fields.filter(({ type }) => String(type).endsWith('Connection!'));
    expect(lists.map(({ name, args }) => [name, ...args.slice(0, 2).map((arg) => arg.name)])).toEqual(
      lists.map(({ name }) => [name, 'first', 'after']),
    );
  });

  it('has what the product is agreed to have', () => {
    const agreed: Record<string, string> = {
      'Query.node': 'node(id: ID!): Node',
      'Query.viewer': 'viewer: Person!',
      'Query.wall': 'wall(first: Int, after: String, filter: WallFilter): RecognitionConnection!',
      'Query.recognition': 'recognition(id: ID!): Recognition',
      'Query.viewerMarks': 'viewerMarks(recognitionIds: [ID!]!): [ViewerMark!]!',
      'Query.people': 'people(search: String!, first: Int): [Person!]!',
      'Query.purpose': 'purpose: Purpose!',
      'Query.blockers': 'blockers(first: Int, after: String, filter: BlockerFilter): BlockerConnection!',
      'Query.blocker': 'blocker(id: ID!): Blocker',
      'Mutation.answerBlocker': 'answerBlocker(input: AnswerBlockerInput!): AnswerBlockerResult!',
      'Mutation.closeBlocker': 'closeBlocker(input: CloseBlockerInput!): CloseBlockerResult!',
      'Mutation.giveRecognition': 'giveRecognition(input: GiveRecognitionInput!): GiveRecognitionResult!',
      'Mutation.react': 'react(input: ReactInput!): ReactResult!',
      'Mutation.comment': 'comment(input: CommentInput!): CommentResult!',
      'Subscription.recognitionPublished': 'recognitionPublished: Recognition!',
    };
    for (const [place, expected] of Object.entries(agreed)) {
      const [type, name] = place.split('.') as [string, string];
      const field = (schema.getType(type) as ReturnType<typeof schema.getQueryType>)!.getFields()[name]!;
      const args = field.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
      expect(`${name}${args && `(${args})`}: ${field.type}`).toBe(expected);
    }
  });
});
