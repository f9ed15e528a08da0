import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlossary, schemaTexts, wrongWords } from '../house/glossary.mjs';
import { readSources } from '../house/sources.mjs';
import { textsIn } from '../house/texts.mjs';

const glossary = readGlossary(readFileSync('docs/glossary.md', 'utf8'));
const sources = readSources(['client', 'server']);

describe('the glossary', () => {
  it('has an entry for every thing, each with what it is', () => {
    expect(glossary.length).toBeGreaterThan(30);
    expect(glossary.filter(({ code, is }) => code === '' || is === '')).toEqual([]);
  });

  it('forbids no word that it uses for another thing in the same language', () => {
    for (const lang of ['english', 'dutch'] as const) {
      const used = glossary.map((entry) => ({ path: entry.code, words: entry[lang] }));
      expect(wrongWords(glossary, lang, used)).toEqual([]);
    }
  });

  it.each([
    ['english', 'en'],
    ['dutch', 'nl'],
  ] as const)('the %s texts of the interface use no other word', (lang, code) => {
    const texts = textsIn(sources, code);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(wrongWords(glossary, lang, texts)).toEqual([]);
  });

  /** Single ones look like an apostrophe to whoever reads fast, and one page had both. */
  const singleQuotes = /(?<!\p{L})‘[^‘’\n]{2,60}’(?!\p{L})/u;

  it.each(['nl', 'en'] as const)('what is said stands between “ and ” in %s', (code) => {
    expect(textsIn(sources, code).filter(({ words }) => singleQuotes.test(words))).toEqual([]);
    expect(singleQuotes.test('Zeg sorry, zonder ‘maar’.')).toBe(true);
    expect(singleQuotes.test('’s Avonds, en D’Souza’s collega’s')).toBe(false);
  });

  it('the schema uses no other word', () => {
    const texts = schemaTexts('schema');
    expect(texts.length).toBeGreaterThan(300);
    expect(wrongWords(glossary, 'code', texts)).toEqual([]);
  });

  it('another word is found, in a text and in a name', () => {
    const planted = [{ path: 'planted', words: 'Ook de managers lezen je token.' }];
    expect(wrongWords(glossary, 'dutch', planted)).toEqual([
      'planted: "token" instead of postzegel',
      'planted: "managers" instead of leidinggevende',
    ]);
    const named = [{ path: 'planted', words: 'authorOfStory' }];
    expect(wrongWords(glossary, 'code', named)).toContain('planted: "story" instead of recognition');
  });
});
