import { expect, test } from 'vitest';
import { compareClouds, wantedAlready } from '../../client/culture/clouds/compare-rounds.ts';

const cloud = (...words: [string, number][]) =>
  words.map(([word, people]) => ({ word, people, merged: [] as { word: string }[] }));

test('what came, what went and what stayed are in the order of the clouds', () => {
  const compared = compareClouds(cloud(['snel', 9], ['open', 4]), cloud(['traag', 8], ['open', 7], ['druk', 3]));
  expect(compared).toEqual({ came: ['snel'], went: ['traag', 'druk'], stayed: ['open'] });
});

test('of what people want is said of today nothing, a part, or all', () => {
  const wanted = cloud(['snel', 5], ['open', 5]);
  expect(wantedAlready({ wanted, today: cloud(['traag', 9]) })).toBe(0);
  expect(wantedAlready({ wanted, today: cloud(['open', 9], ['traag', 9]) })).toBe(50);
  expect(wantedAlready({ wanted, today: wanted })).toBe(100);
  expect(wantedAlready({ wanted: [], today: [] })).toBe(0);
});

test('a word that was merged into another one is neither gone nor new', () => {
  const now = [{ word: 'hectisch', people: 9, merged: [{ word: 'druk' }] }];
  expect(compareClouds(now, cloud(['druk', 7]))).toEqual({ came: [], went: [], stayed: ['hectisch'] });
  expect(wantedAlready({ wanted: cloud(['druk', 5]), today: now })).toBe(100);
});
