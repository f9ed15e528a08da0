import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KnownDocument, knownDocument } from '../../server/http/documents.ts';
import { createSchema } from '../../server/schema.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { worldOn } from '../support/world.ts';

const page = 'query Page($first: Int) { wall(first: $first) { edges { node { effect giver { name } } } } }';
const outdated = 'query Outdated { wall { edges { node { points } } } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const schema = createSchema();
const documents = new Map<string, KnownDocument>(
  // Nothing is shared: each request below runs.
  [page, outdated].map((text) => [idOf(text), knownDocument(text, schema, new Set())]),
);

describe.each(databases)('known queries, compiled from the second time on, on $name', (database) => {
  const world = worldOn(database, { options: { documents } });
  const ask = (who: MadePerson | null, text: string, more: object = {}) =>
    world.asking(who).send({ documentId: idOf(text), ...more });
  const thrice = async <Result>(run: () => Promise<Result>) => [await run(), await run(), await run()];

  it('answer the same each time', async () => {
    const anna = await world.person({ name: 'Anna' });
    const bram = await world.person();
    const value = await world.value();
    await world.recognition({ giver: anna, receivers: [bram], value, effect: 'She smiled.' });
    const edges = [{ node: { effect: 'She smiled.', giver: { name: 'Anna' } } }];
    for (const { data, status } of await thrice(() => ask(anna, page, { variables: { first: 5 } }))) {
      expect({ data, status }).toEqual({ data: { wall: { edges } }, status: 200 });
    }
  });

  it('are for those who are signed in', async () => {
    for (const { errors } of await thrice(() => ask(null, page))) {
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it.each([{ first: 0 }, { first: 'many' }, { first: 2 ** 40 }, [], 'first'])(
    'refuse %j by name',
    async (variables) => {
      const anna = await world.person();
      for (const { errors, status } of await thrice(() => ask(anna, page, { variables }))) {
        expect([200, 400]).toContain(status);
        expect(['BAD_USER_INPUT', 'BAD_REQUEST']).toContain(errors[0].extensions.code);
      }
    },
  );

  it('do not run under another name', async () => {
    const anna = await world.person();
    for (const { errors } of await thrice(() => ask(anna, page, { operationName: 'Other' }))) {
      expect(errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    }
  });

  it('of an older widget say what is no longer there', async () => {
    const anna = await world.person();
    for (const { errors } of await thrice(() => ask(anna, outdated))) {
      expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('that fail say nothing of the cause, and are logged once', async () => {
    const anna = await world.person();
    await thrice(() => ask(anna, page));
    await world.db.dataSource.query('ALTER TABLE recognition RENAME TO recognition_away');
    const { errors, text } = await ask(anna, page);
    await world.db.dataSource.query('ALTER TABLE recognition_away RENAME TO recognition');
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', incidentId: expect.any(String) });
    expect(text).not.toMatch(/recognition_away|SELECT|no such table|doesn't exist/i);
    const { incidentId } = errors[0].extensions;
    expect(world.log.takeErrors().filter((line) => line.incidentId === incidentId)).toHaveLength(1);
  });
});
