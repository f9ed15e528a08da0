import { refusedFields } from '../../ui/what-failed.ts';
import { fieldOf, type TextProblem, type ValueTexts } from './value-texts.ts';
import type { ValueEditingWords } from './words.types.ts';

/** Sentences by field: what was found here once it was tried, and what the server named. */
export function textErrors(
  problems: Record<string, TextProblem>,
  failed: unknown,
  texts: ValueTexts,
  words: ValueEditingWords['problems'],
): Record<string, string> {
  const found = Object.entries(problems).map(([path, problem]) => [path, words[problem]]);
  const named = Object.entries(refusedFields(failed)).map(([path, sentence]) => [fieldOf(path, texts), sentence]);
  return Object.fromEntries([...found, ...named]);
}
