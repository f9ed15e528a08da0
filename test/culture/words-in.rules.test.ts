import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourLexicon } from '../../server/culture/lexicon/group-of.ts';
import { normalised } from '../../server/culture/lexicon/normalised.ts';
import { wordsIn } from '../../server/culture/lexicon/words-in.ts';

const read = (typed: string) => wordsIn(typed, ourLexicon());
const offered = (typed: string) => {
  const words = read(typed);
  return words.is === 'NO_WORD' ? words.offered : [];
};

describe('what somebody typed as a word', () => {
  it.each(['', '   ', '\n\t', '\u200b\u200d\ufeff', '\u3164', '\u2800', '\u00ad\u202e', '\u0000\u0007', '...', '-'])(
    'is nothing when nothing can be seen (%j)',
    (typed) => expect(read(typed)).toEqual({ is: 'NOTHING' }),
  );

  it.each([
    ['open', 'open'],
    ['  Open!  ', 'Open'],
    ['"eerlijk"', 'eerlijk'],
    ['hoge  werkdruk', 'hoge werkdruk'],
    ['open 😀👍🏽', 'open'],
    ['ver\u200btrouwen', 'vertrouwen'],
    ['\u202eopen', 'open'],
    ['work-life balance', 'work-life balance'],
    ["risico's", "risico's"],
    ['cre\u0301atif', 'créatif'],
    ['o\u0301\u0302\u0303\u0304\u0305pen', 'ó\u0302\u0303pen'],
    ['24/7 online', '24/7 online'],
    ['zo doen we het altijd', 'zo doen we het altijd'],
    ['信頼', '信頼'],
  ])('%j is the word %j', (typed, word) => expect(read(typed)).toEqual({ is: 'WORD', word: word.normalize('NFC') }));

  it.each([
    ['hier is het eigenlijk nooit saai', 'SENTENCE'],
    ['open, eerlijk', 'SENTENCE'],
    ['open / eerlijk', 'SENTENCE'],
    ['<b>open</b>', 'HTML'],
    ['<script>alert(1)', 'HTML'],
    ['a'.repeat(41), 'TOO_LONG'],
    ['vraag het jan@waterweg.example', 'ADDRESS'],
    ['https://example.com', 'ADDRESS'],
    ['😀', 'NO_LETTERS'],
    ['12345', 'NO_LETTERS'],
  ])('%j is none: %s', (typed, reason) => expect(read(typed)).toMatchObject({ is: 'NO_WORD', reason }));

  it.each([
    ['Wij zijn heel open en eerlijk naar elkaar', ['open', 'eerlijk']],
    ['we are very open and honest with each other', ['open', 'honest']],
    ['Er is een bloemetje bij elk goed werk-privébalans gesprek', ['goed', 'werk-privébalans', 'bloemetje', 'gesprek']],
    ['er heerst hier niet veel hoge werkdruk', ['hoge werkdruk']],
    ['<b>open</b> en <i>eerlijk</i>', ['open', 'eerlijk']],
    ['open, Open, OPEN; eerlijk', ['open', 'eerlijk']],
    ['het is hier echt nooit gezwollen', ['nooit gezwollen']],
  ])('of %j it offers %j', (typed, words) => expect(offered(typed)).toEqual(expect.arrayContaining(words)));

  it('offers forms of the lexicon before other words, and a negation with what it turns around', () => {
    expect(offered('bloemen zijn hier nooit eerlijk en wel open')).toEqual(['open', 'bloemen', 'nooit eerlijk']);
    expect(offered('wij zijn niet eerlijk tegen klanten')).toEqual(['niet eerlijk', 'klanten']);
  });

  it('offers nothing of a text with an address, which can name somebody', () => {
    expect(offered('mail naar jan@waterweg.example, die is open')).toEqual([]);
  });

  it('offers at most eight words, each of which is a word', () => {
    expect(offered('open eerlijk warm snel traag saai leuk druk rustig streng zacht')).toHaveLength(8);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const words = offered(typed);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect([word, read(word).is]).toEqual([word, 'WORD']);
      }),
    );
  });

  it('throws at nothing, and reads a word as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const words = read(typed);
        if (words.is === 'WORD') expect(read(words.word)).toEqual(words);
        if (words.is === 'WORD') expect(normalised(words.word)).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is soon done with a text that somebody pasted', () => {
    const started = performance.now();
    read('<'.repeat(1_000_000));
    read('a, '.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
