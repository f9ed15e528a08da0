import { GraphQLError } from 'graphql';
import type { Language, Words } from './language.ts';

/** A field of the input that cannot be accepted, and why, in the reader's language. */
export interface FieldProblem {
  path: string;
  message: string;
}

const sentences: Record<
  | 'UNAUTHENTICATED'
  | 'IDENTITY_TAKEN'
  | 'PERSON_UNKNOWN'
  | 'PERSON_INACTIVE'
  | 'IDENTITY_PROVIDER_UNREACHABLE'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR',
  Words
> = {
  UNAUTHENTICATED: { nl: 'Je bent niet (meer) ingelogd.', en: 'You are not signed in (any more).' },
  IDENTITY_TAKEN: {
    nl: 'Deze login is nog niet van jou: bij jouw gegevens hoort al een andere. Een beheerder kan je helpen.',
    en: 'This login is not yours yet: another one belongs to your details already. An administrator can help.',
  },
  PERSON_UNKNOWN: {
    nl: 'Deze login is nog van niemand die we kennen. Een beheerder kan je helpen.',
    en: 'We do not know this login yet. An administrator can help.',
  },
  PERSON_INACTIVE: {
    nl: 'Volgens de personeelslijst werk je hier niet (meer). Klopt dat niet, dan kan een beheerder helpen.',
    en: 'The directory says that you do not work here (any more). If that is wrong, an administrator can help.',
  },
  IDENTITY_PROVIDER_UNREACHABLE: {
    nl: 'We kunnen even niet nagaan wie je bent. Probeer het zo nog eens.',
    en: 'We cannot check who you are just now. Try again in a moment.',
  },
  FORBIDDEN: { nl: 'Dit mag jij niet zien of doen.', en: 'You may not see or do this.' },
  BAD_USER_INPUT: { nl: 'Er klopt iets niet in wat je invulde.', en: 'Something in what you entered is not right.' },
  RATE_LIMITED: {
    nl: 'Dat ging even te snel. Probeer het zo nog eens.',
    en: 'That was a bit fast. Try again in a moment.',
  },
  OVERLOADED: {
    nl: 'Het is even heel druk. Probeer het zo nog eens.',
    en: 'It is very busy just now. Try again in a moment.',
  },
  INTERNAL_SERVER_ERROR: {
    nl: 'Er ging bij ons iets mis. Probeer het later nog eens.',
    en: 'Something went wrong on our side. Please try again later.',
  },
};

/** An error that may leave the server: a code and a sentence for the reader. */
export function apiError(
  code: keyof typeof sentences,
  language: Language,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(sentences[code][language], { extensions: { code, ...extensions } });
}

/** Malformed input, each field named. */
export function badInput(language: Language, fields: FieldProblem[]): GraphQLError {
  return apiError('BAD_USER_INPUT', language, { fields });
}
