import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../server/kernel/node-id.ts';
import { createBlockerRound, nameDeputy } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { deliver, letter } from '../support/letters.ts';
import { decideReport, fileReport, forYou } from '../support/operations.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the node of an id on $name', (database) => {
  const world = worldOn(database);
  const node = async (who: MadePerson, id: string, fields = '') =>
    (await world.asking(who).ok(`query ($id: ID!) { node(id: $id) { __typename id ${fields} } }`, { id })).node;
  const give = async (facts: object = {}) => {
    const [giver, receiver, reader] = [await world.person(), await world.person(), await world.person()];
    const value = await world.value({ behaviours: ['Walks along'] });
    const posted = await world.recognition({ giver, receivers: [receiver], value, ...facts });
    return { value, posted, people: { giver, receiver, reader, editor: await world.person({ roles: ['editor'] }) } };
  };
  /** Who of these finds it. */
  const finders = async (thing: Made, people: Record<string, MadePerson>) => {
    const found = [];
    for (const [name, person] of Object.entries(people)) if (await node(person, thing.id)) found.push(name);
    return found;
  };

  it('is the thing itself, with all that its type has', async () => {
    const { people, posted, value } = await give();
    const { reader } = people;
    const department = await world.department('Harbour');
    const seen = [
      await node(reader, posted.id, '... on Recognition { effect giver { name } }'),
      await node(reader, value.id, '... on Value { name }'),
      await node(reader, value.behaviours[0]!.id, '... on Behaviour { text }'),
      await node(reader, department.id, '... on Department { name }'),
      await node(reader, reader.id, '... on Person { name manager { name } }'),
    ];
    expect(seen).toEqual([
      { __typename: 'Recognition', id: posted.id, effect: 'The customer smiled.', giver: { name: expect.any(String) } },
      { __typename: 'Value', id: value.id, name: 'Care' },
      { __typename: 'Behaviour', id: value.behaviours[0]!.id, text: 'Walks along' },
      { __typename: 'Department', id: department.id, name: 'Harbour' },
      { __typename: 'Person', id: reader.id, name: reader.name, manager: null },
    ]);
  });

  it('is null for what is not there, and for what is no id', async () => {
    const reader = await world.person();
    const types = ['Person', 'Department', 'Notice', 'Value', 'Behaviour', 'Recognition', 'Comment', 'Report'];
    const ids = [...types, 'Blocker', 'BlockerRound', 'Deputy', 'Settings', 'constructor', '__proto__'].map((type) =>
      nodeId(type, randomUUID()),
    );
    for (const id of [...ids, '', 'x', nodeId('Person', 'x'), `${reader.id}=`])
      expect(await node(reader, id)).toBeNull();
  });

  it('shows a recognition, and what stands under it, to those alone who may read it', async () => {
    const { posted, people } = await give({ publishedAt: null });
    const comment = await world.writtenComment(posted, people.giver);
    for (const thing of [posted, comment]) expect(await finders(thing, people)).toEqual(['giver', 'receiver']);
    const published = await give();
    const beside = await world.writtenComment(published.posted, published.people.giver);
    for (const thing of [published.posted, beside]) {
      expect(await finders(thing, people)).toEqual(['giver', 'receiver', 'reader', 'editor']);
    }
  });

  it('shows a report to editors and to who filed it, before and after the decision', async () => {
    const { posted, people } = await give();
    const report = await world
      .asking(people.reader)
      .mutate(fileReport, { recognitionId: posted.id, reason: 'A name.' });
    expect(await finders(report, people)).toEqual(['reader', 'editor']);
    expect(await finders(posted, people)).toEqual(['giver', 'receiver', 'editor']);
    await world.asking(people.editor).mutate(decideReport, { reportId: report.id, decision: 'REMOVED' });
    expect(await finders(report, people)).toEqual(['reader', 'editor']);
  });

  it('shows a reported comment to editors alone', async () => {
    const { posted, people } = await give();
    const comment = await world.writtenComment(posted, people.giver);
    await world.asking(people.reader).mutate(fileReport, { commentId: comment.id, reason: 'A name.' });
    expect(await finders(comment, people)).toEqual(['editor']);
  });

  it('shows a notice to nobody but whom it is for', async () => {
    const { posted, people } = await give();
    await world.asking(people.reader).mutate(fileReport, { recognitionId: posted.id, reason: 'A name.' });
    const { notices } = (await world.asking(people.giver).ok(forYou)).forYou;
    expect(await finders(notices.edges[0].node, people)).toEqual(['giver']);
    expect(
      await node(people.giver, notices.edges[0].node.id, '... on Notice { kind recognition { id } }'),
    ).toMatchObject({
      recognition: { id: posted.id },
    });
  });

  it('shows a blocker for management to its line alone, and one for all to everybody', async () => {
    const people = await organisation(world);
    const { director, north, south } = people;
    const outsiders = { south, admin: await world.person({ roles: ['admin', 'editor'] }) };
    const [closed, open] = await deliver(world, letter({ addressee: north, visibility: 'MANAGEMENT' }), letter());
    expect(await finders(closed!, { director, north, ...outsiders })).toEqual(['director', 'north']);
    expect(await finders(open!, { director, north, ...outsiders })).toEqual(['director', 'north', 'south', 'admin']);
  });

  it('shows a round to everybody and a deputy to the leader who named them', async () => {
    const { director, north, south, crew } = await organisation(world);
    const days = { opensOn: '2026-11-18', closesOn: '2026-11-20' };
    const round = await world.asking(north).mutate(createBlockerRound, {
      ...{ question: 'What now?', lang: 'en', repeats: 'ONCE', idempotencyKey: 'key-of-a-round', ...days },
    });
    expect(await finders(round, { north, crew: crew[0]! })).toEqual(['north', 'crew']);
    const deputy = await world
      .asking(north)
      .mutate(nameDeputy, { personId: south.id, startsOn: '2026-11-18', endsOn: '2026-11-20' });
    expect(await finders(deputy, { director, north, south })).toEqual(['north']);
  });

  it('is for nobody who is not signed in', async () => {
    const { posted } = await give();
    const { errors } = await world.asking(null).query('query ($id: ID!) { node(id: $id) { id } }', { id: posted.id });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
