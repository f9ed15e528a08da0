import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../server/app.ts';
import { readDocuments } from '../../server/http/documents.ts';
import type { Database } from '../../server/kernel/database.ts';
import { sharedFields } from '../../server/manifests.ts';
import { paths } from '../../server/paths.ts';
import { createSchema } from '../../server/schema.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give } from '../support/operations.ts';
import { openStream } from '../support/reading-stream.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const forTheViewer = 'subscription { recognitionPublished { id effect state consents { answer } } }';

describe.each(databases)('many live streams on $name', (database) => {
  const world = worldOn(database);
  let running: { app: App; db: Database; close: () => Promise<void> };
  let url: string;
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;
  let order: string[];

  beforeEach(async () => {
    [anna, bram, reader] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
    running = await world.another();
    order = [];
    running.app.http.addHook('onResponse', async () => void order.push('answered'));
    await running.app.http.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(running.app.http.server.address() as AddressInfo).port}`;
    // What a process remembers of people and values is read before statements are counted.
    await nominate('Before.', reader);
    await world.asking(anna, running.app).ok('{ viewer { id } }');
  });
  afterEach(() => {
    vi.useRealTimers();
    return running.close();
  });

  const open = async (count: number, who = reader, headers = {}, query?: string) => {
    const token = await tokenFor(who.userName, world.clock.now());
    const streams = await Promise.all(Array.from({ length: count }, () => openStream(url, token, headers, query)));
    for (const stream of streams) await stream.until(() => stream.heartbeats() > 0);
    return streams;
  };
  const nominate = async (effect: string, giver = anna) => {
    const token = await tokenFor(giver.userName, world.clock.now());
    const input = { receiverIds: [bram.id], valueId: care.id, effect, situation: 'A', action: 'B' };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: give, variables: { input: { ...input, idempotencyKey: randomUUID() } } }),
    });
    expect(await response.json()).toMatchObject({ data: { giveRecognition: { effect } } });
  };
  /** Reads until all have a recognition, but for those of the clock, which are asked every ten seconds. */
  const readsFor = async (effect: string, streams: Awaited<ReturnType<typeof open>>, giver = anna) => {
    const rows = vi.spyOn(running.db, 'rows');
    await nominate(effect, giver);
    for (const stream of streams) await stream.until(() => stream.recognitions().at(-1)?.effect === effect);
    const statements = rows.mock.calls.map(([sql]) => sql).filter((sql) => !sql.includes('FROM identity i JOIN'));
    rows.mockRestore();
    return statements.length;
  };

  it('a recognition is read once, however many listen, and once more for another language', async () => {
    const warnings: string[] = [];
    const warned = (warning: Error) => void warnings.push(warning.name);
    process.on('warning', warned);
    const inEnglish = { 'accept-language': 'en' };
    const [first] = await open(1, reader, inEnglish);
    await readsFor('In English before.', [first!], reader);
    first!.leave();
    const one = await open(1);
    const alone = await readsFor('For one.', one);
    const many = [...one, ...(await open(99)), ...(await open(20, bram))];
    expect(await readsFor('For all.', many)).toBe(alone);
    expect(new Set(many.map((stream) => stream.text().split('For all.').length))).toEqual(new Set([2]));
    const english = await open(20, reader, inEnglish);
    expect(await readsFor('In both.', [...many, ...english])).toBe(alone + 1);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  it('what depends on the viewer is read once too, and each sees what is theirs', async () => {
    const [[givers], [readers]] = [await open(1, anna, {}, forTheViewer), await open(1, reader, {}, forTheViewer)];
    const alone = await readsFor('For two.', [givers!, readers!]);
    const many = await open(30, reader, {}, forTheViewer);
    expect(await readsFor('For many.', [givers!, ...many])).toBe(alone);
    expect(givers!.recognitions().at(-1)).toMatchObject({ state: 'PUBLISHED', consents: [{ answer: 'GIVEN' }] });
    for (const stream of [readers!, ...many])
      expect(stream.recognitions().at(-1)).toMatchObject({ effect: 'For many.', state: null, consents: null });
  });

  it('whoever gives a recognition is answered before anybody else hears of it', async () => {
    const hearing = (async () => {
      for await (const _ of running.app.context.events.subscribe('recognitionPublished')) return order.push('heard');
    })();
    order = [];
    await nominate('Answered first.');
    await hearing;
    expect(order).toEqual(['answered', 'heard']);
  });

  it('streams of those who have left end without an event, by one statement for all of them', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const [others, gone] = [await open(20), await open(20, bram)];
    await world.deactivate(bram);
    const rows = vi.spyOn(running.db, 'rows');
    vi.advanceTimersByTime(10_000);
    for (const stream of gone) await stream.over();
    expect(rows.mock.calls).toHaveLength(1);
    expect(others.some((stream) => stream.isOver())).toBe(false);
  });

  it('streams of a login that was taken away end with the event, before anything more is sent', async () => {
    const [[unlinked], [other]] = [await open(1, bram), await open(1)];
    await world.db.transaction((db) => db.run('DELETE FROM identity WHERE person_id = ?', [bram.uuid]));
    running.app.context.events.publish('personChanged', { personId: bram.uuid });
    await nominate('After.');
    await other!.until(() => other!.recognitions().length > 0);
    await unlinked!.over();
    expect(unlinked!.recognitions()).toEqual([]);
  });
});

it('every subscription of the widget is the same for all viewers', () => {
  const documents = [...readDocuments(paths.documents, createSchema(), sharedFields).values()];
  const subscriptions = documents.filter(({ operation }) => operation === 'subscription');
  expect(subscriptions.map(({ name, shared }) => [name, shared])).toEqual([['RecognitionPublished', true]]);
});
