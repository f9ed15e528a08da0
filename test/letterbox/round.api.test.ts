import { beforeEach, describe, expect, it } from 'vitest';
import { sealAnswer } from '../../server/letterbox/seal-answer.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, textsOf, thisWeek } from '../support/letterbox-world.ts';
import { letterBody, openAnswer, readSegment, sha256, type Token } from '../support/threads.ts';
import { blindedTokens, issueTokens, manifestEntry } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

const both = databases.flatMap((database) => [2048, 3072].map((bits) => ({ database, name: database.name, bits })));

describe.each(both)('from tokens to an answer on $name, keys of $bits bit', ({ database, bits }) => {
  const world = worldOn(database, {
    settings: { issuer: { minimumPeople: 2, confidentialContact: contact, tokenKeyBits: bits } },
  });
  const box = letterboxOn(world, { minimumTakers: 2 });

  const tokensOf = async (userName: string): Promise<{ letters: Token[]; meToos: Token[] }> => {
    const [letters, meToos] = await Promise.all(
      ['letter', 'me-too'].map(async (kind) => blindedTokens(await manifestEntry(world.db, thisWeek, kind))),
    );
    const input = { epoch: thisWeek, letters: letters!.blinded, meToos: meToos!.blinded };
    const issued = await world.asking(userName).mutate(issueTokens, input);
    return { letters: await letters!.finish(issued.letters), meToos: await meToos!.finish(issued.meToos) };
  };

  let writers: Token[];
  beforeEach(async () => {
    const people = await world.people(2);
    const taken = await Promise.all(people.map(({ userName }) => tokensOf(userName)));
    writers = taken.map(({ letters }) => letters[0]!);
  });

  it('letters are taken, wait, arrive together, are answered, and their authors read it', async () => {
    const bodies = await Promise.all(writers.map(async (token) => (await box.letter({}, token)).body));
    expect(bodies.map((body) => [body.length, body.readUInt16BE(138)])).toEqual([
      [8_192, bits / 8],
      [8_192, bits / 8],
    ]);
    for (const body of bodies) expect((await box.post(body)).said).toEqual({ status: 'accepted' });
    expect(await box.items()).toEqual([]);

    const [first] = writers as [Token];
    box.port = {
      async onDelivered(batch) {
        const sealed = await sealAnswer(first.thread.openPub.toString('hex'), first.thread.id, '{"version":1}');
        await world.db.transaction(async (db) => {
          const row = ['8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111', first.thread.id, sealed];
          await db.run('INSERT INTO sealed_answer (id, thread_id, version, sealed) VALUES (?, ?, 1, ?)', row);
          await db.run('INSERT INTO answer_turn (sealed_answer_id, turn) VALUES (?, 0)', [row[0]!]);
          await db.run('UPDATE delivery SET applied = 1 WHERE batch = ?', [batch]);
        });
      },
    };
    await box.letterbox.deliver();
    expect((await box.items()).map(({ batch, type, content }) => [batch, type, JSON.parse(content)])).toEqual([
      [1, 'LETTER', textsOf()],
      [1, 'LETTER', textsOf()],
    ]);

    const { segments } = await (await box.get('bulletin/index.json')).json();
    expect(segments).toMatchObject([{ batch: 1, day: '2026-11-18' }]);
    const segment = readSegment(Buffer.from(await (await box.segment(1)).arrayBuffer()));
    expect(segment).toMatchObject({ magic: 'APB1', batch: 1, day: '2026-11-18', left: 0 });
    expect(segment.bodies.sort()).toEqual(bodies.map((body) => sha256(body).toString('hex', 0, 16)).sort());
    expect(segment.answers.map(({ threadId, sealed }) => [threadId, sealed.length])).toEqual([
      [first.thread.id, 2_048],
    ]);
    expect(await openAnswer(first.thread, segment.answers[0]!.sealed)).toBe('{"version":1}');

    const followUp = letterBody({ thread: first.thread, type: 3, texts: ['0', '1', 'TEXT', 'One thing more.'] });
    expect((await box.post(followUp)).said).toEqual({ status: 'accepted' });
    const unshown = letterBody({ thread: writers[1]!.thread, type: 3, texts: ['0', '1', 'TEXT', 'Hello?'] });
    expect((await box.post(unshown)).said).toEqual({ status: 'refused', reason: 'UNKNOWN_THREAD' });
  });
});
