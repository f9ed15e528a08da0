import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface CoachedText {
  /** `empty` says nothing that somebody else could copy, `moment` says something that happened. */
  label: 'empty' | 'moment';
  text: string;
}

/**
 * Answers to the questions of the composer, judged before the coach was made; those of `later` were written when it was
 * finished and are held out too, and those that were `later` once are among the made ones.
 */
export function coachedTexts(lang: 'nl' | 'en', half: 'made' | 'held out' | 'later'): CoachedText[] {
  if (half === 'later') return textsOf(`later-${lang}`);
  const texts = textsOf(lang).filter((text) => isReserved(text) === (half === 'held out'));
  return half === 'made' ? [...texts, ...textsOf(`tuned-${lang}`)] : texts;
}

function textsOf(file: string): CoachedText[] {
  const lines = readFileSync(`test/wall/coach/${file}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t')).map(([label, text]) => ({ label, text }) as CoachedText);
}

/** Half of the texts, by their hash: who improves the coach looks at none of them, only at the shares. */
function isReserved({ text }: CoachedText): boolean {
  return createHash('sha256').update(text).digest()[0]! % 2 === 1;
}
