import { badInput } from './errors.ts';
import type { Language } from './language.ts';

/** Refuses a list of ids that is longer than one statement reads; `field` is the argument that holds it. */
export function atMost100(language: Language, field: string, ids: readonly string[]): void {
  if (ids.length <= 100) return;
  const message = { nl: 'Vraag hooguit 100 tegelijk.', en: 'Ask for at most 100 at a time.' }[language];
  throw badInput(language, [{ path: field, message }]);
}
