import type { Words } from '../language.ts';

/** What is wrong in a file, and in which of its lines. */
export interface CsvProblem {
  line: number;
  words: Words;
}

/** The same problem in each line that shows it. */
export function linesWith(text: string, pattern: RegExp, words: Words): CsvProblem[] {
  return text.split(/\r\n?|\n/).flatMap((line, place) => (pattern.test(line) ? [{ line: place + 1, words }] : []));
}
