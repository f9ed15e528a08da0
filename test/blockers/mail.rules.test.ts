import { describe, expect, it } from 'vitest';
import { blockersNotices } from '../../server/blockers/vocabulary/notices.ts';
import { type DigestFacts, digestMail } from '../../server/people/digest-mail.ts';

const facts: Omit<DigestFacts, 'language' | 'waiting'> = {
  ...{
    name: 'Noor North',
    email: 'noor@example.com',
    reason: 'DAILY',
    link: 'https://intranet.test/#applaus/for-you',
  },
};
const kinds = Object.entries(blockersNotices);

describe.each(['nl', 'en'] as const)('what a mail in %s says of blockers', (language) => {
  it('why it comes, the same in both of its forms', () => {
    const { text, html } = digestMail({ ...facts, language, waiting: [] });
    const why = text.split('-- \n')[1]!;
    expect(why).toMatch(/^(Je krijgt|You get) .*\.$/);
    expect(html).toContain(`<small>${why}</small>`);
  });

  it.each(kinds)(
    '%s: one and several, in a sentence of its own, and nothing of what was written',
    (_, { mail: sentences }) => {
      const [one, several] = [1, 3].map(
        (count) => digestMail({ ...facts, language, waiting: [{ sentences, count }] }).text.split('\n\n')[1]!,
      );
      expect([one, several]).toEqual([
        expect.stringMatching(/^- \p{Lu}.*\.$/u),
        expect.stringMatching(/^- \p{Lu}.*\.$/u),
      ]);
      expect(one).not.toBe(several);
      expect(several).toContain(language === 'nl' ? 'rie' : 'hree');
      expect(`${one}${several}`).not.toMatch(/[#{}]/);
    },
  );
});
