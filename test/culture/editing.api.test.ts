import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPair,
  answer,
  cloudsWithMerges,
  deliverAnswers,
  madeRound,
  mergeWords,
  promoteWord,
  removePair,
  separateWord,
  sumRound,
  uuidOfRound,
  withdrawRound,
} from '../support/culture.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };

describe.each(databases)('what editors do with words on $name', (database) => {
  const world = worldOn(database, { settings });
  let editor: MadePerson;
  let roundId: string;
  beforeEach(async () => {
    editor = await world.person({ name: 'Ilse Brouwer', roles: ['editor'] });
    await world.people(8);
    roundId = (await madeRound(world, editor)).id;
    world.clock.set('2026-11-28T11:00:00Z');
  });
  const asEditor = (text: string, input: object) => world.asking(editor).mutate(text, input);
  const pair = (one: string, other: string) => asEditor(addPair, { roundId, one, other });
  const pairs = async () =>
    (await world.asking(editor).ok(`{ culturePairs(roundId: "${roundId}") { one other } }`)).culturePairs;
  /** Gives each word to as many people as said, one word a person. */
  const give = (counts: Record<string, number>) =>
    deliverAnswers(
      world,
      uuidOfRound({ id: roundId }),
      Object.entries(counts).flatMap(([word, people]) => Array.from({ length: people }, () => answer([word]))),
    );
  const sum = () => sumRound(world, uuidOfRound({ id: roundId }));
  const today = async () => (await world.asking(editor).ok(cloudsWithMerges)).cultureRounds[0].today;
  const at = '2026-12-11T11:00:00.000Z';

  it('a pair that was added before the close merges two words that are shown, with its editor', async () => {
    expect(await pair('Waterweg-app', 'de app')).toMatchObject({ one: 'waterweg-app', other: 'de app' });
    await give({ 'waterweg-app': 5, 'de app': 4, open: 3 });
    await sum();
    expect(await today()).toEqual([
      {
        ...{ place: 1, word: 'waterweg-app', people: 5, peopleAtMost: 9 },
        merged: [{ place: 2, word: 'de app', people: 4, by: { id: editor.id }, at }],
      },
      { place: 3, word: 'open', people: 3, peopleAtMost: 3, merged: [] },
    ]);
    expect(await pairs()).toEqual([]);
  });

  it('a pair brings no word back that fewer than three people gave, and its count adds nothing', async () => {
    await pair('waterweg-app', 'de app');
    await pair('bakboord', 'stuurboord');
    await give({ 'waterweg-app': 5, 'de app': 2, bakboord: 2, stuurboord: 2 });
    await sum();
    expect(await today()).toEqual([{ place: 1, word: 'waterweg-app', people: 5, peopleAtMost: 5, merged: [] }]);
  });

  it('pairs that name one word make one of all, whatever their order', async () => {
    await pair('de app', 'waterweg-app');
    await pair('onze app', 'de app');
    await pair('waterweg-app', 'onze app');
    await give({ 'waterweg-app': 5, 'de app': 4, 'onze app': 3 });
    await sum();
    const [word, ...others] = await today();
    expect([word.people, word.peopleAtMost, word.merged.length, others]).toEqual([5, 12, 2, []]);
  });

  it('the same pair is there once, also the other way round and in other spelling', async () => {
    const first = await pair('Waterweg-app', 'de app');
    expect((await pair('De App', 'waterwegapp')).id).toBe(first.id);
    await Promise.all([pair('bakboord', 'stuurboord'), pair('stuurboord', 'bakboord')]);
    expect(await pairs()).toHaveLength(2);
  });

  it.each([
    ['a sentence', 'we zijn heel erg aardig', 'app', 'no sentence'],
    ['markup', '<b>app</b>', 'bakboord', 'no sentence'],
    ['two forms of one word', 'bakboord', 'Bak-boord', 'one word already'],
    ['two words of the lexicon', 'open', 'traag', 'a meaning of its own'],
  ])('%s makes no pair, with the reason', async (_, one, other, reason) => {
    const input = { roundId, one, other };
    const refused = await asEditor(addPair, input);
    expect(refused).toMatchObject({ __typename: 'CulturePairRefused', message: expect.stringContaining(reason) });
  });

  it('an editor learns from a pair nothing of what was given', async () => {
    const before = await pair('zeldzaam-ding', 'ander-ding');
    await asEditor(removePair, { pairId: before.id });
    await give({ 'zeldzaam-ding': 8 });
    const after = await pair('zeldzaam-ding', 'ander-ding');
    expect({ ...after, id: before.id }).toEqual(before);
  });

  it('from the day after the last one no pair is added or taken away', async () => {
    const { id: pairId } = await pair('waterweg-app', 'de app');
    world.clock.set('2026-12-10T23:30:00Z');
    expect((await pair('bakboord', 'stuurboord')).__typename).toBe('CultureRoundOverRefused');
    expect((await asEditor(removePair, { pairId })).__typename).toBe('CultureRoundOverRefused');
    expect(await pairs()).toHaveLength(1);
  });

  it('a round that is taken back has no pairs any more', async () => {
    await pair('waterweg-app', 'de app');
    await asEditor(withdrawRound, { roundId });
    expect(await pairs()).toEqual([]);
    expect((await pair('bakboord', 'stuurboord')).__typename).toBe('CultureRoundOverRefused');
  });

  it('words that are shown are merged with a trail, and stand alone again once that is undone', async () => {
    await give({ open: 8, traag: 5, druk: 3 });
    await sum();
    const alone = await today();
    const merge = { roundId, cloud: 'TODAY', place: 3, intoPlace: 2 };
    expect((await asEditor(mergeWords, merge)).__typename).toBe('CultureRound');
    expect((await today())[1]).toEqual({
      ...{ place: 2, word: 'slow', people: 5, peopleAtMost: 8 },
      merged: [{ place: 3, word: 'busy', people: 3, by: { id: editor.id }, at }],
    });
    expect((await asEditor(separateWord, { roundId, cloud: 'TODAY', place: 3 })).__typename).toBe('CultureRound');
    expect(await today()).toEqual(alone);
    const again = await asEditor(separateWord, { roundId, cloud: 'TODAY', place: 3 });
    expect(again.__typename).toBe('CultureWordNotFoundRefused');
  });

  it.each([
    ['itself', { place: 1, intoPlace: 1 }],
    ['a word that is not shown', { place: 1, intoPlace: 4 }],
    ['a word of the other cloud', { cloud: 'WANTED', place: 1, intoPlace: 2 }],
    ['a word that counts as another one', { place: 1, intoPlace: 3 }],
  ])('a word cannot be merged into %s', async (_, own) => {
    await give({ open: 8, traag: 5, druk: 3, zeldzaam: 2 });
    await sum();
    await asEditor(mergeWords, { roundId, cloud: 'TODAY', place: 3, intoPlace: 2 });
    const before = await today();
    const refused = await asEditor(mergeWords, { roundId, cloud: 'TODAY', ...own });
    expect(refused.__typename).toBe('CultureWordNotFoundRefused');
    expect(await today()).toEqual(before);
  });

  it('of two editors who merge two words into each other one is told, and none is lost', async () => {
    await give({ open: 8, traag: 5 });
    await sum();
    const results = await Promise.all(
      [1, 2].map((place) => asEditor(mergeWords, { roundId, cloud: 'TODAY', place, intoPlace: 3 - place })),
    );
    const names = results.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['CultureRound', 'CultureWordNotFoundRefused']);
    expect(await today()).toHaveLength(1);
  });

  it('nothing is merged while a round is open', async () => {
    await give({ open: 8, traag: 5 });
    const merge = { roundId, cloud: 'TODAY', place: 2, intoPlace: 1 };
    expect((await asEditor(mergeWords, merge)).__typename).toBe('CultureWordNotFoundRefused');
  });

  it('a value that came of a word says so to everybody, and of one word only', async () => {
    await give({ open: 8, traag: 5 });
    await sum();
    const { id: valueId } = await world.value();
    const promoted = await asEditor(promoteWord, { valueId, roundId, cloud: 'TODAY', place: 1 });
    const trail = { word: 'open', people: 8, cloud: 'TODAY', roundId, by: { id: editor.id }, at };
    expect(promoted).toMatchObject(trail);
    expect(await asEditor(promoteWord, { valueId, roundId, cloud: 'TODAY', place: 2 })).toEqual(promoted);
    const anna = await world.person();
    const { purpose } = await world
      .asking(anna)
      .ok('{ purpose { values { id cultureWord { word people cloud roundId by { id } at } } } }');
    expect(purpose.values).toContainEqual({ id: valueId, cultureWord: trail });
    const gone = await asEditor(promoteWord, { valueId, roundId, cloud: 'TODAY', place: 9 });
    expect(gone.__typename).toBe('CultureWordNotFoundRefused');
  });

  it('colleagues who are no editors can do none of it, and read no pair', async () => {
    const anna = await world.person();
    const word = { roundId, cloud: 'TODAY', place: 1 };
    for (const [text, input] of [
      [addPair, { roundId, one: 'a', other: 'b' }],
      [removePair, { pairId: 'x' }],
      [mergeWords, { ...word, intoPlace: 2 }],
      [separateWord, word],
      [promoteWord, { ...word, valueId: 'x' }],
    ] as const) {
      const { errors } = await world.asking(anna).query(text, { input });
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
    const { errors } = await world.asking(anna).query(`{ culturePairs(roundId: "${roundId}") { one } }`);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
