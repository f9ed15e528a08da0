import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KnownDocument, knownDocument } from '../../server/http/documents.ts';
import { changesPerMinute } from '../../server/http/mutation-limiter.ts';
import { createSchema } from '../../server/schema.ts';
import type { Reply } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { worldOn } from '../support/world.ts';

const page = 'query Page($first: Int) { wall(first: $first) { edges { node { effect giver { name } } } } }';
const outdated = 'query Outdated { wall { edges { node { points } } } }';
const give =
  'mutation Give($input: GiveRecognitionInput!) { giveRecognition(input: $input) { __typename ... on Recognition { effect receivers { name } } ... on Refusal { message } } }';
const retire = 'mutation Retire($input: RetireValueInput!) { retireValue(input: $input) { __typename } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const schema = createSchema();
const documents = new Map<string, KnownDocument>(
  // Nothing is shared: each request below runs.
  [page, outdated, give, retire].map((text) => [idOf(text), knownDocument(text, schema, new Set())]),
);

describe.each(databases)('known documents, compiled from the second time on, on $name', (database) => {
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

  const nomination = async () => {
    const [anna, bram, value] = [await world.person(), await world.person({ name: 'Bram' }), await world.value()];
    const texts = {
      lang: 'en',
      situation: 'A customer called.',
      action: 'He stayed until it worked.',
      effect: 'She smiled.',
    };
    const input = { receiverIds: [bram.id], valueId: value.id, ...texts };
    return { anna, input };
  };
  const inTurn = (input: object) => ({ variables: { input: { ...input, idempotencyKey: randomUUID() } } });

  it('change what they say they change, once each', async () => {
    const { anna, input } = await nomination();
    const answers = await thrice(() => ask(anna, give, inTurn(input)));
    const given = { __typename: 'Recognition', effect: 'She smiled.', receivers: [{ name: 'Bram' }] };
    expect(answers.map(({ data }) => data.giveRecognition)).toEqual([given, given, given]);
    const [stored] = await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM recognition');
    expect(Number(stored!.count)).toBe(3);
    expect((await ask(anna, give, inTurn(input))).data.giveRecognition.__typename).toBe('DailyLimitReachedRefused');
  });

  it('that change something say the same of what is wrong as when they were not compiled', async () => {
    const { anna, input } = await nomination();
    const wrong = { ...input, effect: ' ', receiverIds: [] };
    for (const [who, text, sent] of [
      [anna, give, wrong],
      [null, give, input],
      [anna, retire, { valueId: input.valueId, basedOn: [] }],
    ] as const) {
      const [first, third] = (
        await thrice(() => ask(who, text, text === retire ? { variables: { input: sent } } : inTurn(sent)))
      ).filter((_, turn) => turn !== 1) as [Reply, Reply];
      const seen = ({ status, data, errors }: Reply) => ({
        ...{ status, data },
        errors: errors.map(({ locations: _, ...error }: { locations: unknown }) => error),
      });
      expect(first.errors).toHaveLength(1);
      expect(seen(third)).toEqual(seen(first));
    }
  });

  it('that change something and fail run once, say nothing of the cause, and are logged once', async () => {
    const { anna, input } = await nomination();
    await thrice(() => ask(anna, give, inTurn({ ...input, receiverIds: [anna.id] })));
    await world.db.dataSource.query('ALTER TABLE recognition RENAME TO recognition_away');
    const { status, errors, text } = await ask(anna, give, inTurn(input));
    await world.db.dataSource.query('ALTER TABLE recognition_away RENAME TO recognition');
    expect(status).toBe(200);
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', incidentId: expect.any(String) });
    expect(text).not.toMatch(/recognition_away|SELECT|no such table|doesn't exist/i);
    expect(world.log.takeErrors()).toHaveLength(1);
  });

  it('that change something count towards the limit of their author', async () => {
    const { anna, input } = await nomination();
    // The compiler knows no default of a field that must not be null, so Apollo Server runs these after all.
    const self = { ...input, receiverIds: [anna.id], lang: undefined };
    for (let change = 0; change < changesPerMinute; change += 1) {
      expect((await ask(anna, give, inTurn(self))).data.giveRecognition.__typename).toBe('SelfRecognitionRefused');
    }
    const { status, errors } = await ask(anna, give, inTurn(self));
    expect([status, errors[0].extensions.code]).toEqual([200, 'RATE_LIMITED']);
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
