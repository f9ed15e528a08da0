import { describe, expect, it } from 'vitest';
import { languageOf } from '../../client/letterbox/door/letter-draft.ts';

describe('the language of a letter', () => {
  it.each([
    ['nl', ['De omroep zwijgt', 'Alleen de meldkamer kan omroepen.', 'Reizigers staan in de kou.']],
    ['en', ['The desk may not refund', 'I have to ask Rotterdam for it.', 'They wait, and they call again.']],
    ['nl', ['KPI', '', '']],
    ['nl', ['Meeting over de deadline', 'We moeten wachten op een akkoord voor het project.', '']],
    ['en', ['Hull', 'Nobody at the pier can see that the boat is late.', '']],
  ] as const)('is %s by its words', (language, texts) => {
    expect(languageOf(texts)).toBe(language);
  });
});
