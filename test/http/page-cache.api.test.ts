import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KnownDocument, knownDocument } from '../../server/http/documents.ts';
import { sharedFields } from '../../server/manifests.ts';
import { createSchema } from '../../server/schema.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import {
  addComment,
  answerConsent,
  edit,
  fileReport,
  give,
  purpose,
  react,
  wall,
  withdraw,
} from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const feed = `query ($first: Int) { wall(first: $first) { edges { node { id effect commentCount value { name }
  receivers { name } reactions { kind count } } } pageInfo { hasNextPage } } }`;
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const schema = createSchema();
const shared = new Set(sharedFields);
const documents = new Map<string, KnownDocument>(
  [feed, wall, purpose].map((text) => [idOf(text), knownDocument(text, schema, shared)]),
);

describe.each(databases)('pages that are kept, on $name', (database) => {
  const world = worldOn(database, { options: { documents } });
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    reader = await world.person({ name: 'Reader' });
    care = await world.value();
    world.app.context.events.publish('wallChanged', { recognitionId: '' });
    await world.asking(reader).ok('{ viewer { id } }');
  });

  const read = (
    who: MadePerson | null,
    headers: Record<string, string> = {},
    app = world.app,
    variables: object = {},
  ) => world.asking(who, app).send({ documentId: idOf(feed), variables }, { headers });
  const effects = async (...parameters: Parameters<typeof read>) =>
    (await read(...parameters)).data.wall.edges.map(({ node }: { node: { effect: string } }) => node.effect);
  const statementsOf = async (work: () => Promise<unknown>) => {
    const before = world.db.statements.count;
    await work();
    return world.db.statements.count - before;
  };
  const nominate = (effect: string, who = anna) =>
    world.asking(who).mutate(give, {
      receiverIds: [bram.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect,
      idempotencyKey: randomUUID(),
    });

  it('the page that everybody asks for is kept from the second time on', async () => {
    await nominate('Één ochtend, łąka 😀.');
    await world.asking(anna).ok('{ viewer { id } }');
    // A page that no other test asks for.
    const page = (who: MadePerson) => effects(who, {}, world.app, { first: 42 });
    await page(reader);
    expect(await statementsOf(() => page(reader))).toBe(1);
    expect(await statementsOf(() => page(reader))).toBe(0);
    expect(await statementsOf(() => page(anna))).toBe(0);
    expect(await page(anna)).toEqual(['Één ochtend, łąka 😀.']);
  });

  it('who asks at the same moment waits for the same read', async () => {
    await nominate('One.');
    await effects(reader);
    world.app.context.events.publish('wallChanged', { recognitionId: '' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await statementsOf(() => Promise.all(Array.from({ length: 50 }, () => effects(reader))))).toBe(1);
  });

  it('every write shows at once in the process that made it', async () => {
    const pages = [await effects(reader)];
    const step = async (work: Promise<unknown>) => {
      await work;
      const { edges } = (await read(reader)).data.wall;
      pages.push(
        edges.map(
          ({ node }: { node: { effect: string; commentCount: number; reactions: { count: number }[] } }) =>
            `${node.effect} ${node.commentCount} ${node.reactions.map(({ count }) => count).join('')}`,
        ),
      );
    };
    const recognition = await nominate('One.');
    await step(Promise.resolve());
    await step(world.asking(reader).mutate(react, { recognitionId: recognition.id, kind: 'COPY', on: true }));
    await step(
      world
        .asking(reader)
        .mutate(addComment, { recognitionId: recognition.id, text: 'x', idempotencyKey: randomUUID() }),
    );
    await step(
      world
        .asking(anna)
        .mutate(edit, { recognitionId: recognition.id, valueId: care.id, situation: 'A', action: 'B', effect: 'Two.' }),
    );
    await step(world.asking(bram).mutate(answerConsent, { recognitionId: recognition.id, agree: false }));
    await step(world.asking(bram).mutate(answerConsent, { recognitionId: recognition.id, agree: true }));
    await step(world.asking(reader).mutate(fileReport, { recognitionId: recognition.id, reason: 'x' }));
    await step(world.asking(anna).mutate(withdraw, { recognitionId: recognition.id }));
    expect(pages).toEqual([
      [],
      ['One. 0 0000'],
      ['One. 0 0001'],
      ['One. 1 0001'],
      ['Two. 1 0001'],
      [],
      ['Two. 1 0001'],
      [],
      [],
    ]);
  });

  it('hundred writes and reads in turn are never stale', async () => {
    const recognition = await world.recognition({ giver: anna, receivers: [bram], value: care });
    for (let turn = 0; turn < 100; turn += 1) {
      const on = turn % 2 === 0;
      await world.asking(reader).mutate(react, { recognitionId: recognition.id, kind: 'HEART', on });
      const [{ node }] = (await read(anna)).data.wall.edges;
      expect(node.reactions[1].count).toBe(on ? 1 : 0);
    }
  });

  it('another process sees a write within a second', async () => {
    const other = await world.another();
    expect(await effects(reader, {}, other.app)).toEqual([]);
    await nominate('One.');
    const written = performance.now();
    while ((await effects(reader, {}, other.app)).length === 0) {
      expect(performance.now() - written).toBeLessThan(1_100);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await other.close();
  });

  it('a writer who says no-cache sees their own write in another process at once', async () => {
    const other = await world.another();
    await effects(reader, {}, other.app);
    await nominate('One.');
    expect(await effects(reader, { 'cache-control': 'no-cache' }, other.app)).toEqual(['One.']);
    await other.close();
  });

  it('a kept page is for one language', async () => {
    await nominate('One.');
    const names = [];
    for (const language of ['nl', 'en', 'nl']) {
      const { data } = await read(reader, { 'accept-language': language });
      names.push(data.wall.edges[0].node.value.name);
    }
    expect(names).toEqual(['Zorg', 'Care', 'Zorg']);
  });

  it('a kept page is for those who are signed in', async () => {
    await nominate('One.');
    await effects(reader);
    expect((await read(null)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await read(reader, { authorization: 'Bearer a.b.c' })).status).toBe(401);
    await world.deactivate(reader);
    world.app.context.events.publish('personChanged', { personId: reader.uuid });
    await new Promise((resolve) => setImmediate(resolve));
    expect((await read(reader)).status).toBe(401);
  });

  it('an error is not kept', async () => {
    const { errors } = await read(reader, {}, world.app, { first: 0 });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const dutch = await read(reader, { 'accept-language': 'nl' }, world.app, { first: 0 });
    expect(dutch.errors[0].extensions.fields[0].message).toBe('Vraag 1 tot en met 100 tegelijk.');
    expect(await statementsOf(() => read(reader))).toBeGreaterThan(0);
  });

  it('pages with other variables are other pages', async () => {
    await nominate('One.');
    await nominate('Two.');
    expect(await effects(reader, {}, world.app, { first: 1 })).toHaveLength(1);
    expect(await effects(reader, {}, world.app, { first: 2 })).toHaveLength(2);
    expect(await effects(reader, {}, world.app, { first: 1 })).toHaveLength(1);
  });

  it('what knows the viewer is never kept', async () => {
    await nominate('One.');
    const states = [];
    for (const who of [anna, reader, bram]) {
      const { data } = await world.asking(who).send({ documentId: idOf(wall) });
      states.push(data.wall.edges[0].node.state);
    }
    expect(states).toEqual(['PUBLISHED', null, 'PUBLISHED']);
    expect([documents.get(idOf(wall))!.shared, documents.get(idOf(feed))!.shared]).toEqual([false, true]);
  });
});

describe('what is shared by all viewers', () => {
  it.each([
    ['{ wall { edges { node { id } } } purpose { values { name } } }', true],
    ['{ valueProofs { newestRecognitions { id } recognitionCount copyCount isUnseen } }', true],
    ['{ valueProofs { newestRecognitions { id state } } }', false],
    ['{ wall { edges { node { consents { answer } } } } }', false],
    ['{ wall { edges { node { ...More } } } } fragment More on Recognition { state }', false],
    ['{ wall { edges { node { ... on Recognition { state } } } } }', false],
    ['{ wall { edges { node { comments { edges { node { id } } } } } } }', false],
    ['{ wall { edges { cursor } } viewer { id } }', false],
    ['{ ...Q } fragment Q on Query { viewer { id } }', false],
    ['{ forYou { waitingCount } }', false],
    ['mutation { changeSettings(input: {}) { __typename } }', false],
    ['subscription { recognitionPublished { id } }', true],
    ['subscription { recognitionPublished { id state } }', false],
  ])('%s: %s', (text, isShared) => {
    expect(knownDocument(text, schema, shared).shared).toBe(isShared);
  });
});
