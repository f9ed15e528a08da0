import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import { calledName } from '../../server/people/called-name.ts';
import { type DigestFacts, digestMail } from '../../server/people/digest-mail.ts';

const kinds = capabilities.flatMap(({ notices = {} }) => Object.entries(notices));
const languages = ['nl', 'en'] as const;
const reasons = ['DAILY', 'WEEKLY', 'DEADLINE'] as const;

const facts: Omit<DigestFacts, 'language' | 'reason' | 'waiting'> = {
  name: 'Zoë <Q> & Söhne',
  email: 'zoe@example.com',
  link: 'https://intranet.test/?a=1&b=2#applaus/for-you',
};

/** What a reader of the HTML part reads, a line for each block, and where its links go. */
function readingOf(html: string): string[] {
  const body = /<body>(.*)<\/body>/s.exec(html)![1]!;
  return body
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, '$2: $1')
    .split(/<\/(?:p|li|ul)>/)
    .map((block) => block.replace(/<[^>]*>/g, ''))
    .map((block) => block.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
    .filter(Boolean);
}

/** The same of the text part, whose list and signature have signs of their own. */
function linesOf(text: string): string[] {
  return text
    .replace('\n-- \n', '\n')
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter(Boolean);
}

describe.each(languages)('both parts of a digest in %s', (language) => {
  it.each(kinds)('say the same of %s', (_, { mail: sentences }) => {
    for (const reason of reasons) {
      for (const count of [1, 2, 13]) {
        const { text, html } = digestMail({ ...facts, language, reason, waiting: [{ sentences, count }] });
        expect(readingOf(html)).toEqual(linesOf(text));
        expect(readingOf(html)).toHaveLength(4);
        expect(`${text}${html}`).not.toMatch(/DAILY|WEEKLY|DEADLINE|undefined|null/);
      }
    }
  });

  it('say the same of all kinds together, with and without a link', () => {
    const waiting = kinds.map(([, { mail: sentences }], index) => ({ sentences, count: index + 1 }));
    for (const link of [facts.link, null]) {
      const { text, html } = digestMail({ ...facts, link, language, reason: 'WEEKLY', waiting });
      expect(readingOf(html)).toEqual(linesOf(text));
      expect(readingOf(html)).toHaveLength(kinds.length + (link ? 3 : 2));
    }
  });
});

describe('a greeting', () => {
  it.each([
    ['Anna Bos', 'Anna'],
    ['Bos, Anna', 'Anna'],
    ['Bos,Anna', 'Anna'],
    ['Vries, Anna de', 'Anna'],
    ['Vries, de, Anna', 'Anna'],
    ['Berg, van den Anna', 'Anna'],
    ['de Vries, Anna', 'Anna'],
    ['van der Meer, Anne-Fleur', 'Anne-Fleur'],
    ['Anna Bos, MSc', 'Anna'],
    ['Bos, Anna, Ph.D.', 'Anna'],
    ['Li, Ma', 'Ma'],
    ['Van Nguyen', 'Van'],
    ['Drs. Anna Bos', 'Anna'],
    ['Bos, dr. Anna', 'Anna'],
    ['Bos,', 'Bos'],
    ['Bos', 'Bos'],
    ['van den Berg', 'van den Berg'],
    ['A. Bos', 'A. Bos'],
    ['Bos, J.P.', 'J.P. Bos'],
    ['’t Hart, Maarten', 'Maarten'],
    ['', ''],
  ])('to %j calls them %j', (name, called) => {
    expect(calledName(name)).toBe(called);
  });

  it('has no comma of a name', () => {
    const { text } = digestMail({ ...facts, name: 'Bos, Anna', language: 'nl', reason: 'DAILY', waiting: [] });
    expect(text).toMatch(/^Hoi Anna,\n/);
  });
});
