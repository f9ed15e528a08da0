import { describe, expect, it } from 'vitest';
import { comparerOf } from '../../client/letterbox/door/similar.ts';
import { comparedWords } from '../../server/blockers/offers/compared-words.ts';
import { blockers1 } from '../../server/demo/blockers/blockers-1.ts';
import { blockers2 } from '../../server/demo/blockers/blockers-2.ts';
import { blockers3 } from '../../server/demo/blockers/blockers-3.ts';

const board = [...blockers1, ...blockers2, ...blockers3];
const words = comparedWords(board);
const similarTo = comparerOf(board.map(({ title }, index) => ({ id: `${index}`, title, words: words[index] })));
const found = (text: string) => similarTo(text).map(({ title }) => title);

describe('blockers that say what a letter says', () => {
  it.each([
    [
      'Voor elke gevonden portemonnee vul ik een formulier in, en nog een.',
      'Drie formulieren voor één gevonden portemonnee',
    ],
    ['In de regen doet de kaartlezer niets meer, en wij staan daar.', 'De kaartlezer kan niet tegen regen'],
    [
      'Van een rolstoel weet de klantenservice, maar op het schip weten wij niets.',
      'Een rolstoel staat bij ons in de agenda',
    ],
    ['Het rooster is te laat: pas op vrijdag weten we wie maandag werkt.', 'Het rooster komt op vrijdag'],
    ['We cannot refund more than fifty pounds without their signatures.', 'A refund over fifty pounds'],
  ])('are found in other forms of the words: %s', (text, title) => {
    expect(found(text)[0]).toMatch(new RegExp(`^${title}`));
  });

  it.each([
    '',
    'De printer op de derde verdieping staat altijd uit, en niemand weet wie hem mag aanzetten.',
    'Elke week zitten we een uur in een overleg waar niets wordt besloten, terwijl klanten wachten op antwoord.',
    'Our customers cannot find a place to park near the office because the spaces are taken by staff.',
  ])('are not found by what many say, or nobody does: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not those of other letters: in the demo one looks like another at most', () => {
    const wrong = board.flatMap(({ title, obstacle, cost }) => {
      return found([title, obstacle, cost].join(' ')).filter((other) => other !== title);
    });
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it('are the likest three at most, and do not care how accents are written', () => {
    const title = 'Coördinatie van de dienst bij overdracht';
    const alike = Array.from({ length: 5 }, (_, index) => {
      const said = `coördinatie overdracht dienst planning ${'nachtploeg'.repeat(index % 2)}`;
      return { id: `${index}`, title, words: said };
    });
    const others = board.map((one, index) => ({ id: one.title, title: one.title, words: words[index] }));
    const letter = 'De coo\u0308rdinatie: bij de overdracht tussen diensten ziet de nachtploeg geen planning.';
    expect(comparerOf([...alike, ...others])(letter).map(({ id }) => id)).toEqual(['1', '3', '0']);
    expect(comparerOf([])(letter)).toEqual([]);
  });
});
