import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import type { RequestContext } from '../../server/kernel/context.ts';
import { createSchema } from '../../server/schema.ts';

@Resolver()
class PlantedResolver {
  @Query(() => String)
  planted(): string {
    return 'to everybody';
  }
}

const nobody = { viewer: null, language: 'en' } as unknown as RequestContext;

/** The root fields that do anything at all for somebody who is not signed in. */
async function fieldsForNobody(schema: GraphQLSchema): Promise<string[]> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open = await Promise.all(roots.filter((root) => root !== null && root !== undefined).map(openFieldsOf));
  return open.flat();
}

async function openFieldsOf(root: GraphQLObjectType): Promise<string[]> {
  const open = [];
  for (const [name, { resolve }] of Object.entries(root.getFields())) {
    const refused = await Promise.resolve()
      .then(() => resolve?.({}, {}, nobody, {} as never))
      .then(
        () => null,
        (error) => error.extensions?.code,
      );
    if (refused !== 'UNAUTHENTICATED') open.push(`${root.name}.${name}`);
  }
  return open;
}

describe('the roots of the schema', () => {
  it('demand a viewer in every field', async () => {
    expect(await fieldsForNobody(createSchema())).toEqual([]);
  });

  it('are caught with a planted field that demands none', async () => {
    const planted = { name: 'planted', entities: [], migrations: [], resolvers: [PlantedResolver] };
    expect(await fieldsForNobody(createSchema([...capabilities, planted]))).toEqual(['Query.planted']);
  });
});
