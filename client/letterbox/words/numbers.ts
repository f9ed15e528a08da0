import type { Lang } from '../../ui/locales.ts';

/**
 * Numbers as people write them. Those of the browser (`Intl`) take 15 ms to begin with, and a phone takes 60: long enough to
 * be seen.
 */
export function numberWords(lang: Lang): (number: number) => string {
  const separator = lang === 'nl' ? '.' : ',';
  return (number) => String(number).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** `countWords('nl')(2, { one: '# brief', other: '# brieven' })` is "2 brieven". */
export function countWords(lang: Lang): (count: number, forms: { one: string; other: string }) => string {
  const numbers = numberWords(lang);
  return (count, { one, other }) => (count === 1 ? one : other).replace('#', numbers(count));
}
