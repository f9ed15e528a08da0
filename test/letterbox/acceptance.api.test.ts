import { describe, expect, it } from 'vitest';
import { isAccepted, isDeliveredIn, readAcceptance } from '../../server/commands/witness/accepted.ts';
import { listLetterboxKey } from '../../server/issuer/list-letterbox-key.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { sha256, u32 } from '../support/threads.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the acceptance of a letter on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  const manifestNow = async () => {
    await listLetterboxKey(world.app.context);
    await box.letterbox.refreshKeys();
    return (await box.get('manifest.json')).json();
  };
  /** What a writer shows: epoch, hash and signature. */
  const codeOf = (body: Buffer, epoch: number, acceptance: string) =>
    Buffer.concat([u32(epoch), sha256(body), Buffer.from(acceptance, 'base64url')]).toString('base64url');

  it('is signed by the key in the list, over the whole body and its week; a copy is answered with the same', async () => {
    const { body } = await box.letter();
    const [first, again] = [await box.post(body), await box.post(body)];
    expect(first.acceptance).toMatch(/^[\w-]{86}$/);
    expect(again.text).toBe(first.text);
    const { entries } = await manifestNow();
    const shown = readAcceptance(codeOf(body, thisWeek, first.acceptance!))!;
    expect(isAccepted(shown, entries)).toBe(true);
    const other = (await box.letter()).body;
    for (const code of [codeOf(other, thisWeek, first.acceptance!), codeOf(body, thisWeek + 1, first.acceptance!)]) {
      expect(isAccepted(readAcceptance(code)!, entries)).toBe(false);
    }
    for (const code of ['', 'abc', codeOf(body, thisWeek, 'short')]) expect(readAcceptance(code)).toBeNull();
  });

  it('of a letter that was dropped shows that it was, and of one that was delivered with which delivery', async () => {
    const [kept, dropped] = [(await box.letter()).body, (await box.letter()).body];
    const answers = [await box.post(kept), await box.post(dropped)];
    const codes = [kept, dropped].map((body, index) => codeOf(body, thisWeek, answers[index]!.acceptance!));
    await box.letterbox.deliver();
    // The operator takes it out of what is published.
    const bytes = Buffer.from(await (await box.segment(1)).arrayBuffer());
    const place = bytes.indexOf(sha256(dropped).subarray(0, 16));
    const without = Buffer.from(bytes);
    without.fill(0, place, place + 16);
    expect(codes.map((code) => isDeliveredIn(bytes, readAcceptance(code)!))).toEqual([true, true]);
    expect(codes.map((code) => isDeliveredIn(without, readAcceptance(code)!))).toEqual([true, false]);
  });

  it('is not given to a letter that is refused', async () => {
    const { token, body } = await box.letter();
    await box.post(body);
    const other = (await box.letter({ title: 'Another' }, token)).body;
    expect(await box.post(other)).toMatchObject({
      said: { status: 'refused', reason: 'SPENT' },
      acceptance: undefined,
    });
  });
});
