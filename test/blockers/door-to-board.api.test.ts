import { beforeEach, describe, expect, it } from 'vitest';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import type { Json } from '../support/asking.ts';
import { board, type Node } from '../support/board.ts';
import { askReporter, close } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { organisation } from '../support/organisation.ts';
import { letterBody, openAnswer, readSegment, type Thread } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('from the door to the board and back on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumItems: 1 });
  const { onBoard, blocker } = board(world);
  const accepted = { status: 'accepted' };

  beforeEach(async () => {
    await box.takers(thisWeek, 20);
    box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
  });

  /** What a bulletin says to the author of a thread; null when it says nothing to them. */
  const answerIn = async (thread: Thread, batch: number): Promise<Json> => {
    const segment = readSegment(Buffer.from(await (await box.segment(batch)).arrayBuffer()));
    const answer = segment.answers.find(({ threadId }) => threadId === thread.id);
    return answer ? JSON.parse(await openAnswer(thread, answer.sealed)) : null;
  };
  const followUp = (thread: Thread, ...texts: string[]) => box.post(letterBody({ thread, type: 3, texts }));

  it('a letter is delivered, asked about, answered, removed and confirmed', async () => {
    const { north, crew } = await organisation(world);
    const leader = world.asking(north);
    const { token, body } = await box.letter({ addressee: north.uuid, title: 'The till is slow' });
    expect((await box.post(body)).said).toEqual(accepted);
    expect(await onBoard(crew[0]!)).toEqual([]);

    await box.letterbox.deliver();
    const [one] = await onBoard(crew[0]!);
    expect(one).toMatchObject({ title: 'The till is slow', state: 'OPEN', holder: { name: 'Noor North' } });
    expect(await answerIn(token.thread, 1)).toMatchObject({ version: 1, state: 'OPEN', turns: [] });

    await leader.mutate(askReporter, { blockerId: one.id, question: 'Which till?' });
    await box.letterbox.deliver();
    expect(await answerIn(token.thread, 2)).toMatchObject({
      state: 'ASKED',
      turns: [{ number: 1, text: 'Which till?' }],
    });
    expect((await followUp(token.thread, '1', '0', 'TEXT', 'The one by the door.')).said).toEqual(accepted);
    await box.letterbox.deliver();
    expect(await blocker(crew[0]!, one)).toMatchObject({
      state: 'OPEN',
      turns: [{}, { text: 'The one by the door.' }],
    });

    await leader.mutate(close, { blockerId: one.id, whatChanged: 'A new till.' });
    await box.letterbox.deliver();
    expect((await followUp(token.thread, '3', '0', 'SOLVED', '')).said).toEqual(accepted);
    await box.letterbox.deliver();
    expect((await blocker(crew[0]!, one)).state).toBe('CONFIRMED');
    expect((await answerIn(token.thread, 5)).turns.map(({ act }: Node) => act)).toEqual([
      'ASKED',
      'TEXT',
      'CLOSED',
      'SOLVED',
    ]);
  });

  it('a turn that no bulletin has shown cannot be answered; one that was can', async () => {
    const { north, crew } = await organisation(world);
    const { token, body } = await box.letter({ addressee: north.uuid });
    await box.post(body);
    await box.letterbox.deliver();
    const [one] = await onBoard(crew[0]!);
    await world.asking(north).mutate(askReporter, { blockerId: one.id, question: 'Which?' });
    const early = await followUp(token.thread, '1', '0', 'TEXT', 'Guessed.');
    expect(early.said).toEqual({ status: 'refused', reason: 'UNKNOWN_THREAD' });
    await box.letterbox.deliver();
    expect((await followUp(token.thread, '1', '0', 'TEXT', 'Read.')).said).toEqual(accepted);
  });

  it('somebody who has met the same counts on the board', async () => {
    const { crew } = await organisation(world);
    await box.post((await box.letter()).body);
    await box.letterbox.deliver();
    const [one] = await onBoard(crew[0]!);
    const uuid = Buffer.from(one.id, 'base64url').toString().split(':')[1]!;
    const token = await plainToken(world.db, thisWeek, 'me-too');
    const sent = await box.post(letterBody({ thread: token.thread, token, type: 2, texts: [uuid] }));
    expect(sent.said).toEqual(accepted);
    await box.letterbox.deliver();
    expect((await blocker(crew[0]!, one)).meTooCount).toBe(1);
  });
});
