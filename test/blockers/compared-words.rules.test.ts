import { expect, test } from 'vitest';
import { comparedWords } from '../../server/blockers/offers/compared-words.ts';

test('what browsers compare are words that say something, those of the title first, in no order that they were written in', () => {
  const title = 'Wachten op een sleutel';
  const obstacle = 'Op dinsdag wacht de klant, en de KLANT moet met een formulier door de e\u0301e\u0301nrichtingsweg.';
  expect(comparedWords([{ title, obstacle }])).toEqual([
    'sleutel wachten éénrichtingsweg formulier dinsdag klant wacht',
  ]);
  expect(comparedWords([{ title: 'Zo is het', obstacle: 'Everybody waited there.' }])).toEqual(['waited']);
});

test('it is 30 kB at most, of the newest 300, who all have the same room', () => {
  const long = Array.from({ length: 500 }, (_, index) => {
    return `onderdeelé${String.fromCharCode(97 + (index % 26)).repeat(4)}${'x'.repeat(index % 40)}`;
  });
  const words = comparedWords(Array.from({ length: 400 }, () => ({ title: 'Onderdelen', obstacle: long.join(' ') })));
  expect(words).toHaveLength(300);
  expect(new Set(words).size).toBe(1);
  expect(words[0]).toMatch(/^onderdelen /);
  expect(Buffer.byteLength(words.join(''))).toBeGreaterThan(20_000);
  expect(Buffer.byteLength(words.join(''))).toBeLessThanOrEqual(30_000);
  expect(comparedWords([])).toEqual([]);
});
