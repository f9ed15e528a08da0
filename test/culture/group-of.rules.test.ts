import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptOf, groupOf, ourLexicon } from '../../server/culture/lexicon/group-of.ts';
import { normalised } from '../../server/culture/lexicon/normalised.ts';

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéïöç');
const word = fc.oneof(
  fc.constantFrom(...ourLexicon().sorted.map(({ form }) => form)),
  fc.string({ unit: letters, minLength: 3, maxLength: 14 }),
);
const punctuation = fc.string({ unit: fc.constantFrom(...' .,;:!?"\'()*-–…“”\u200b\u00ad\u3164'), maxLength: 4 });
const accents = fc.constantFrom('\u0301', '\u0308', '\u0300', '\u0327');

describe('the group of a word', () => {
  it('is the same in capitals', () => {
    fc.assert(fc.property(word, (any) => same(any.toUpperCase(), any)));
  });

  it('is the same with any accents, or with none', () => {
    fc.assert(
      fc.property(word, accents, (any, accent) => {
        same(any.replace(/[aeou]/g, `$&${accent}`), any);
        same(any.normalize('NFD').replace(/\p{M}/gu, ''), any);
      }),
    );
  });

  it('is the same with punctuation around it', () => {
    fc.assert(
      fc.property(word, punctuation, punctuation, (any, before, after) => same(`${before}${any}${after}`, any)),
    );
  });

  it('is the same with a hyphen or a space for the other', () => {
    const spaced = word.filter((any) => /[ -]/.test(any));
    fc.assert(fc.property(spaced, (any) => same(any.replace(/[ -]/g, '-'), any)));
    fc.assert(fc.property(spaced, (any) => same(any.replace(/[ -]/g, ' '), any)));
  });

  it('is there for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => groupOf(any).length > 0));
  });

  it('is never a concept where the word has none', () => {
    fc.assert(fc.property(word, (any) => groupOf(any).startsWith('~') === (conceptOf(any) === undefined)));
  });

  it.each([
    ['heel open', 'open'],
    ['een open cultuur', 'openheid'],
    ['a culture of trust', 'vertrouwen'],
    ['being honest', 'eerlijk'],
    ['collaborating', 'samenwerking'],
    ['transformeren', 'transformatie'],
    ['bekwamen', 'bekwaam'],
    ['reliably', 'reliable'],
    ['rigorousness', 'strict'],
    ['verantwoordelijhkeid', 'responsible'],
    ['burocratisch', 'bureaucracy'],
    ['ondersteunnend', 'supportive'],
    ['stresvol', 'stressful'],
  ])('%s is %s', (one, other) => {
    expect(groupOf(one)).toBe(groupOf(other));
    expect(conceptOf(one)).toBeDefined();
  });

  it.each([
    ['werkbaar', 'werkbare'],
    ['spiritual', 'spirituality'],
    ['wonderlijk', 'wonderlijkheid'],
    ['Kafkaesque', 'kafkaesque'],
  ])('%s and %s are in no concept and have one stem', (one, other) => {
    expect(conceptOf(one)).toBeUndefined();
    expect(groupOf(one)).toBe(groupOf(other));
  });

  it.each([
    ['niet open', 'open'],
    ['te open', 'open'],
    ['too strict', 'strict'],
    ['minder regels', 'regels'],
    ['ondenkbaar', 'ondankbaar'],
    ['verboden', 'verbonden'],
    ['gewonnen', 'gewoon'],
    ['apartheid', 'apart'],
    ['mortality', 'morality'],
    ['economics', 'economical'],
    ['friendless', 'friendly'],
    ['slime', 'slim'],
    ['glade', 'glad'],
    ['unable', 'enabled'],
    ['waardeloos', 'waarde'],
    ['bedriegend', 'bedreigend'],
  ])('%s is not %s', (one, other) => {
    expect(groupOf(one)).not.toBe(groupOf(other));
  });

  it('folds a word to itself once it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (any) => same(normalised(any), any, normalised)),
    );
  });
});

function same(one: string, other: string, of: (text: string) => string = groupOf) {
  expect(of(one)).toBe(of(other));
}
