import { customerNameIn } from './customer-name.ts';
import { lengthOf } from './length-of.ts';
import { FILLER, PRAISE } from './praise-words.ts';

const THIN = 25;

/** What a part of a recognition could do with; nothing of it ever stops a recognition from being sent. */
export interface Advice {
  /** Says that somebody is good where it could say what happened, or says very little. */
  substance?: 'praise' | 'thin';
  /** A customer's name, as it was written: a role is enough. */
  named?: string;
}

/** Looks at one part; `names` are those of the receivers, which say nothing here. An empty part gets no advice. */
export function coach(text: string, names: readonly string[] = []): Advice {
  if (text.trim() === '') return {};
  return { substance: substance(text, names), named: customerNameIn(text) };
}

function substance(text: string, names: readonly string[]): Advice['substance'] {
  if (isPraise(wordsOf(text), new Set(names.flatMap(wordsOf)))) return 'praise';
  return lengthOf(text) < THIN ? 'thin' : undefined;
}

/** Praise with at most one word in five that is about something. */
function isPraise(words: readonly string[], names: ReadonlySet<string>): boolean {
  const telling = words.filter((word) => !PRAISE.has(word) && !FILLER.has(word) && !names.has(word));
  return words.some((word) => PRAISE.has(word)) && telling.length * 5 <= words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
