import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, textsOf, thisWeek } from '../support/letterbox-world.ts';
import { letterBody, type Token } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('spending a token on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 1, minimumItems: 1 });
  let token: Token;
  let body: Buffer;
  beforeEach(async () => {
    await box.takers(thisWeek, 1);
    ({ token, body } = await box.letter());
  });
  const said = async (bytes: Uint8Array) => {
    const answer = await box.post(bytes);
    return answer.said.reason ?? answer.said.status;
  };
  const another = () => letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: 'Another' }) });

  it('of fifty copies at once one is kept, and all fifty are told that it is', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => said(body)));
    expect(new Set(answers)).toEqual(new Set(['accepted']));
    await box.letterbox.deliver();
    expect(await box.items()).toHaveLength(1);
  });

  it('of fifty letters with one token at once one is kept, and 49 are told that it is spent', async () => {
    const letters = Array.from({ length: 50 }, (_, number) =>
      letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: `Letter ${number}` }) }),
    );
    const answers = await Promise.all(letters.map(said));
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'SPENT')).toHaveLength(49);
    await box.letterbox.deliver();
    const accepted = letters[answers.indexOf('accepted')]!;
    expect((await box.items()).map(({ content }) => JSON.parse(content)[5])).toEqual([
      `Letter ${letters.indexOf(accepted)}`,
    ]);
  });

  it('the same bytes are accepted again while they wait, after their delivery and after a new start', async () => {
    expect(await said(body)).toBe('accepted');
    expect(await said(body)).toBe('accepted');
    expect(await said(another())).toBe('SPENT');
    await box.letterbox.deliver();
    expect(await said(body)).toBe('accepted');
    expect(await said(another())).toBe('SPENT');
    await box.reopen();
    expect(await said(body)).toBe('accepted');
    expect(await said(another())).toBe('SPENT');
    await box.letterbox.deliver();
    expect(await box.items()).toHaveLength(1);
  });

  it('the same words under other padding are another body', async () => {
    expect(await said(body)).toBe('accepted');
    const repadded = letterBody({ thread: token.thread, token, type: 1, texts: textsOf() });
    expect(await said(repadded)).toBe('SPENT');
  });

  it('who hung up before the answer has it kept all the same', async () => {
    const gone = new AbortController();
    const sent = fetch(`${box.origin}/letterbox/letters`, {
      method: 'POST',
      body: new Uint8Array(body),
      signal: gone.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    gone.abort();
    await expect(sent).rejects.toThrow();
    await box.letterbox.writeSpool();
    await box.letterbox.deliver();
    expect(await box.items()).toHaveLength(1);
    expect(await said(body)).toBe('accepted');
  });

  it('the spool of before a delivery, put back by a crash, delivers nothing twice', async () => {
    expect(await said(body)).toBe('accepted');
    await box.letterbox.deliver();
    expect(await box.items()).toHaveLength(1);
    // No writing came after the delivery: the file still holds the letter.
    await box.reopen();
    const fresh = await box.letter();
    expect(await said(fresh.body)).toBe('accepted');
    await box.letterbox.deliver();
    expect((await box.items()).map(({ batch, threadId }) => [batch, threadId])).toEqual([
      [1, token.thread.id],
      [2, fresh.token.thread.id],
    ]);
    expect(await world.db.rows('SELECT nullifier FROM nullifier')).toHaveLength(2);
  });

  it('what the spool still holds of a delivery is no company for a letter that is alone', async () => {
    expect(await said(body)).toBe('accepted');
    expect(await said((await box.letter()).body)).toBe('accepted');
    await box.letterbox.deliver();
    await box.reopen({ minimumItems: 2 });
    expect(await said((await box.letter()).body)).toBe('accepted');
    await box.letterbox.deliver();
    expect((await box.items()).map(({ batch }) => batch)).toEqual([1, 1]);
    expect(await said(body)).toBe('accepted');
  });

  it('a slot of a thread is spent once, whatever is said in it', async () => {
    await world.db.transaction((db) =>
      db.run('INSERT INTO shown_turn (thread_id, turn) VALUES (?, 0), (?, 4)', [token.thread.id, token.thread.id]),
    );
    await box.letterbox.load();
    const followUp = (...texts: string[]) => letterBody({ thread: token.thread, type: 3, texts });
    const solved = followUp('4', '0', 'SOLVED', '');
    expect(await said(solved)).toBe('accepted');
    expect(await said(solved)).toBe('accepted');
    expect(await said(followUp('4', '0', 'NOT_SOLVED', 'No.'))).toBe('SPENT');
    expect(await said(followUp('0', '1', 'TEXT', 'One more.'))).toBe('accepted');
    expect(await said(followUp('0', '1', 'TEXT', 'And one.'))).toBe('SPENT');
    expect(await said(followUp('0', '2', 'TEXT', 'And one.'))).toBe('accepted');
    await box.letterbox.deliver();
    expect((await box.items()).map(({ type }) => type)).toEqual(['FOLLOW_UP', 'FOLLOW_UP', 'FOLLOW_UP']);
    expect(await said(followUp('4', '0', 'SOLVED', ''))).toBe('SPENT');
  });

  it('a me-too is spent under the week of its token', async () => {
    const meToo = await plainToken(world.db, thisWeek, 'me-too');
    const texts = ['8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111'];
    expect(await said(letterBody({ thread: meToo.thread, token: meToo, type: 2, texts }))).toBe('accepted');
    await box.letterbox.deliver();
    expect((await box.items()).map(({ type, content }) => [type, JSON.parse(content)])).toEqual([['ME_TOO', texts]]);
    const [row] = await world.db.rows<{ epoch: number }>('SELECT epoch FROM nullifier');
    expect(row!.epoch).toBe(thisWeek);
  });
});
