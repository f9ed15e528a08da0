import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { listRoundKey } from '../../server/issuer/list-round-key.ts';
import { answer } from '../support/culture.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { letterBody, type Token } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

const days = { opensOn: '2026-11-27', closesOn: '2026-12-10' };
const week = 202_648;

describe.each(databases)('answers to a round in the letterbox on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const box = letterboxOn(world);
  let round: string;
  const newRound = async () => {
    const id = randomUUID();
    await listRoundKey(world.app.context, { id, ...days });
    return id;
  };
  const token = (of = round) => plainToken(world.db, week, `round:${of}`);
  const body = (own: Token, places = answer(['open']), of = round, form = 'WORDS') =>
    letterBody({ thread: own.thread, token: own, type: 4, texts: [form, of, ...places] });
  const post = async (count: number, places?: string[], of = round) => {
    for (let left = count; left > 0; left -= 1) {
      expect((await box.post(body(await token(of), places, of))).said).toEqual({ status: 'accepted' });
    }
  };
  const contents = async () => (await box.items()).map(({ content }) => JSON.parse(content));

  beforeEach(async () => {
    round = await newRound();
    world.clock.set('2026-11-28T09:00:00Z');
    await box.letterbox.refreshKeys();
  });

  it('wait until there are as many as the minimum, and then arrive word by word, without order, thread or keys', async () => {
    await post(7, answer(['Open', 'traag'], ['snel']));
    await box.letterbox.deliver();
    expect(await box.items()).toEqual([]);
    await post(1, answer(['open'], ['moedig']));
    await box.letterbox.deliver();
    const items = await box.items();
    expect(new Set(items.map(({ type, threadId }) => `${type} ${threadId}`))).toEqual(new Set(['ANSWER ']));
    const said = items.map(({ content }) => content);
    const counted = Object.fromEntries(
      [...new Set(said)].map((one) => [one, said.filter((same) => same === one).length]),
    );
    const item = (...texts: string[]) => JSON.stringify(['WORDS', round, ...texts]);
    expect(counted).toEqual({
      [item()]: 8,
      [item('TODAY', 'open')]: 8,
      [item('TODAY', 'traag')]: 7,
      [item('WANTED', 'snel')]: 7,
      [item('WANTED', 'moedig')]: 1,
    });
    const rows = await world.db.rows<object>('SELECT * FROM letter_item');
    expect(new Set(rows.map((row) => JSON.stringify({ ...row, id: '', content: '' }))).size).toBe(1);
  });

  it('of seven people never arrive: they lapse when the round is over, whatever another round has', async () => {
    const other = await newRoundBefore();
    await post(7);
    await post(8, answer(['anders']), other);
    await box.letterbox.deliver();
    expect(new Set((await contents()).map(([, of]) => of))).toEqual(new Set([other]));
    world.clock.set('2026-12-10T22:59:00Z');
    await box.letterbox.deliver();
    world.clock.set('2026-12-11T06:00:00Z');
    await box.letterbox.deliver();
    expect(new Set((await contents()).map(([, of]) => of))).toEqual(new Set([other]));
    const { segments } = await (await box.get('bulletin/index.json')).json();
    expect(segments).toHaveLength(1);
  });

  it('that came together after others went are again as many as the minimum, or lapse', async () => {
    await post(9);
    await box.letterbox.deliver();
    expect((await contents()).filter(({ length }) => length === 2)).toHaveLength(9);
    await post(7);
    world.clock.set('2026-12-11T06:00:00Z');
    await box.letterbox.deliver();
    expect((await contents()).filter(({ length }) => length === 2)).toHaveLength(9);
  });

  it('give one person’s forms of a word once, in whatever language', async () => {
    await post(8, answer(['Traag', ' TRAAG ', 'langzaam', 'slow'], ['é', 'e\u0301']));
    await box.letterbox.deliver();
    const words = (await contents()).filter(({ length }) => length > 2).map(([, , cloud, word]) => `${cloud} ${word}`);
    expect(words.sort()).toEqual([...Array(8).fill('TODAY traag'), ...Array(8).fill('WANTED é')]);
  });

  it('are taken under the key of their own round alone', async () => {
    const other = await newRoundBefore();
    const own = await token();
    const reason = async (bytes: Buffer) => (await box.post(bytes)).said.reason;
    expect(await reason(body(own, answer(['open']), other))).toBe('UNKNOWN_KEY');
    const letterToken = await plainToken(world.db, 202_647);
    expect(await reason(body(letterToken))).toBe('UNKNOWN_KEY');
    const letter = letterBody({ thread: own.thread, token: own, type: 2, texts: [randomUUID()] });
    expect(await reason(letter)).toBe('UNKNOWN_KEY');
    expect(await reason(body(own))).toBeUndefined();
    expect(await reason(body(own, answer(['anders'])))).toBe('SPENT');
  });

  it('are taken from the first day of the round until the end of the last', async () => {
    for (const [time, reason] of [
      ['2026-11-26T20:59:59Z', 'EXPIRED_EPOCH'],
      ['2026-11-26T23:00:00Z', undefined],
      ['2026-12-10T22:59:59Z', undefined],
      ['2026-12-10T23:00:00Z', 'EXPIRED_EPOCH'],
    ] as const) {
      world.clock.set(time);
      expect((await box.post(body(await token()))).said.reason, time).toBe(reason);
    }
  });

  it.each([
    ['nothing', answer([])],
    ['only blanks', answer([' ', '\u200b'])],
    ['seven places', answer(['open']).slice(1)],
    ['a sentence', answer(['wij zijn een bedrijf dat altijd vooruit blijft kijken'])],
    ['a line end', answer(['open\nen eerlijk'])],
  ])('that are %s are malformed', async (_, places) => {
    expect((await box.post(body(await token(), places))).said.reason).toBe('MALFORMED');
  });

  it('of a form that nobody knows are malformed, and so is a round that is no uuid', async () => {
    const own = await token();
    expect((await box.post(body(own, answer(['open']), round, 'SONG'))).said.reason).toBe('MALFORMED');
    expect((await box.post(body(own, answer(['open']), 'x'))).said.reason).toBe('MALFORMED');
  });

  it('have the size of every letter, and the same answer', async () => {
    const own = await token();
    const letter = await box.letter();
    const [answered, lettered] = [await box.post(body(own)), await box.post(letter.body)];
    expect([body(own).length, letter.body.length]).toEqual([8_192, 8_192]);
    expect([answered.status, answered.text.length]).toEqual([lettered.status, lettered.text.length]);
    const names = ({ headers }: { headers: Headers }) => [...headers.keys()].sort();
    expect(names(answered)).toEqual(names(lettered));
  });

  it('wait in the spool over a restart, and still know their round', async () => {
    await post(7);
    await box.letterbox.writeSpool();
    await box.reopen();
    await post(1);
    await box.letterbox.deliver();
    expect((await contents()).filter(({ length }) => length === 2)).toHaveLength(8);
  });

  /** Listed while the clock stood before both. */
  async function newRoundBefore() {
    const now = world.clock.now().toISOString();
    world.clock.set('2026-11-18T09:30:00Z');
    const id = await newRound();
    world.clock.set(now);
    await box.letterbox.refreshKeys();
    return id;
  }
});
