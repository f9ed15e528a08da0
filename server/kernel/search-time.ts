import { badInput } from './errors.ts';
import type { Language } from './language.ts';
import { isTimeLimit } from './sql.ts';

/** Tells a reader whose search was ended by its time limit what to try instead; any other error is thrown on. */
export function refuseTimeLimit(error: unknown, language: Language): never {
  if (!isTimeLimit(error)) throw error;
  const message = {
    nl: 'Zoeken duurde te lang. Probeer het met minder of andere woorden.',
    en: 'Searching took too long. Try it with fewer or other words.',
  }[language];
  throw badInput(language, [{ path: 'search', message }]);
}
