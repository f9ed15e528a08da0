import { describe, expect, it } from 'vitest';
import { applyDelivery } from '../../../server/blockers/delivery/apply-delivery.ts';
import type { Parameter } from '../../../server/kernel/database.ts';
import { commonBytes } from '../../support/common-bytes.ts';
import { databases, sqlite } from '../../support/databases.ts';
import { contact, letterboxOn, textsOf, thisWeek } from '../../support/letterbox-world.ts';
import { letterBody, type Token } from '../../support/threads.ts';
import { blindedTokens, issueTokens, manifestEntry, plainToken } from '../../support/tokens.ts';
import { worldOn } from '../../support/world.ts';

const words = ['obstacle', 'cost', 'title'] as const;
/** Texts that have nothing in common, or one would find these. */
const ownTexts = (letter: string) =>
  textsOf(Object.fromEntries(words.map((word) => [word, letter.repeat(word.length)])));
const letterWith = (token: Token, texts: string[]) => letterBody({ thread: token.thread, token, type: 1, texts });
const uuid = '8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111';

describe('what one person sends', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 2, confidentialContact: contact } } });
  letterboxOn(world);

  /** A batch as a browser takes it, blinded and all, with what the issuer saw of it. */
  const batchOf = async (userName: string) => {
    const kinds = ['letter', 'me-too'];
    const [letters, meToos] = await Promise.all(
      kinds.map(async (kind) => blindedTokens(await manifestEntry(world.db, thisWeek, kind))),
    );
    const input = { epoch: thisWeek, letters: letters!.blinded, meToos: meToos!.blinded };
    const issued = await world.asking(userName).mutate(issueTokens, input);
    const seen = [...input.letters, ...input.meToos, ...issued.letters, ...issued.meToos];
    return {
      letters: await letters!.finish(issued.letters),
      meToos: await meToos!.finish(issued.meToos),
      seen: Buffer.concat(seen.map((value) => Buffer.from(value, 'base64url'))),
    };
  };

  /**
   * Where one part of a letter ends and the next begins. What lies across such a place is left out: of its six bytes one
   * may be random and five the same in every letter, so that chance makes one of 256 alike.
   */
  const edges = [42, 138, 140, 396, 524, 588];
  const common = (one: Buffer, other: Buffer) => {
    const across = edges.flatMap((edge) =>
      [1, 2, 3, 4, 5].map((back) => one.toString('hex', edge - back, edge - back + 6)),
    );
    return new Set([...commonBytes(one, other)].filter((bytes) => !across.includes(bytes)));
  };

  it('has no more in common with itself than with what another sends, nor with what the issuer saw', async () => {
    const [anna, bram] = await world.people(2);
    const [one, other] = [await batchOf(anna!.userName), await batchOf(bram!.userName)];
    const [first, second] = one.letters.slice(0, 2).map((token, index) => letterWith(token, ownTexts('ab'[index]!)));
    const foreign = letterWith(other.letters[0]!, ownTexts('c'));
    const [meToo, foreignMeToo] = [one, other].map(({ meToos: [token] }) =>
      letterBody({ thread: token!.thread, token: token!, type: 2, texts: [uuid] }),
    );
    expect(common(first!, second!)).toEqual(common(first!, foreign));
    expect(common(first!, meToo!)).toEqual(common(first!, foreignMeToo!));
    for (const body of [first!, second!, meToo!]) expect(commonBytes(body, one.seen)).toEqual(new Set());
    // The week's key is the same for everybody, and nothing else is.
    const week = 4 + 32;
    const shared = first!.subarray(6, 6 + week);
    for (const bytes of common(first!, second!)) {
      const isOfWeek = shared.toString('hex').includes(bytes);
      const isOfForm = Buffer.concat([first!.subarray(0, 12), first!.subarray(588, 640)])
        .toString('hex')
        .includes(bytes);
      expect(isOfWeek || isOfForm, bytes).toBe(true);
    }
  });

  it('is told together where a token is used for two, which is what a follow-up is for', async () => {
    const token = await plainToken(world.db, thisWeek);
    const followUp = letterBody({ thread: token.thread, type: 3, texts: ['0', '1', 'TEXT', 'Hello?'] });
    const common = commonBytes(letterWith(token, ownTexts('a')), followUp);
    expect(common).toContain(token.thread.signPub.toString('hex', 0, 6));
    expect(common).toContain(token.thread.openPub.toString('hex', 0, 6));
  });
});

describe.each(databases)('what is kept on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0 });

  const tables = ['blocker', 'blocker_turn', 'nullifier', 'delivered_body', 'sealed_answer', 'shown_turn', 'notice'];
  /** Every table of the channel and those around it, with a row a line. */
  const stored = async () => {
    const all = await Promise.all(
      tables.map(async (table) =>
        (await world.db.rows<Record<string, Parameter>>(`SELECT * FROM ${table}`)).map((row) => ({ table, row })),
      ),
    );
    return all.flat();
  };
  const rowsWith = async (text: string) =>
    (await stored()).filter(({ row }) => JSON.stringify(row).includes(text)).map(({ table }) => table);

  it('leads from a follow-up to its thread, and from a me-too or a spent token to nothing', async () => {
    await world.person();
    const port = { onDelivered: (batch: number) => applyDelivery(world.app.context, batch) };
    box.port = port;
    const { token, body } = await box.letter();
    await box.post(body);
    await box.post((await box.letter()).body);
    await box.letterbox.deliver();
    const [blocker] = await world.db.rows<{ id: string }>('SELECT id FROM blocker WHERE thread_id = ?', [
      token.thread.id,
    ]);
    const own = await plainToken(world.db, thisWeek, 'me-too');
    await box.post(letterBody({ thread: own.thread, token: own, type: 2, texts: [blocker!.id] }));
    await box.post(letterBody({ thread: token.thread, type: 3, texts: ['0', '1', 'TEXT', 'One thing more.'] }));
    await box.letterbox.deliver();

    expect(await world.db.rows('SELECT me_toos AS meToos FROM blocker WHERE id = ?', [blocker!.id])).toEqual([
      { meToos: 1 },
    ]);
    const { id, signPub, openPub, salt } = own.thread;
    for (const trace of [id, signPub.toString('hex'), openPub.toString('hex'), salt.toString('hex')]) {
      expect(await rowsWith(trace)).toEqual([]);
    }
    expect(new Set(await rowsWith(token.thread.id))).toEqual(new Set(['blocker', 'sealed_answer', 'shown_turn']));
    // What binds a spent token to its thread is the salt, and that was in the letter alone.
    for (const secret of [token.thread.salt, token.signature, token.thread.seed]) {
      expect(await rowsWith(secret.toString('hex'))).toEqual([]);
      expect(await rowsWith(secret.toString('base64url'))).toEqual([]);
    }
    const numbers = await world.db.rows<{ batch: number }>('SELECT batch FROM nullifier ORDER BY batch');
    expect(numbers.map(({ batch }) => batch)).toEqual([1, 1, 2, 2]);
  });
});
