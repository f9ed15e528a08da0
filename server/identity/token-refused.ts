export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'IDENTITY_TAKEN'
  | 'PERSON_UNKNOWN'
  | 'PERSON_INACTIVE'
  | 'IDENTITY_PROVIDER_UNREACHABLE';

interface RefusalDetails {
  code?: RefusalCode;
  /** Seconds after which the same token may be judged otherwise. */
  retryAfter?: number;
  /** Why, for whoever connects the host: it says nothing that the token and the code do not. */
  shown?: string;
}

/** A token that leads to nobody. The message is for the log; whoever sent the token gets the sentence of the code, and `shown`. */
export class TokenRefused extends Error {
  readonly code: RefusalCode;
  readonly retryAfter: number | null;
  readonly shown: string | null;

  constructor(reason: string, { code = 'UNAUTHENTICATED', retryAfter, shown }: RefusalDetails = {}) {
    super(reason);
    this.code = code;
    this.retryAfter = retryAfter ?? null;
    this.shown = shown ?? null;
  }
}

/** Where there is no token to look at. */
export const noJwt = 'it is no Bearer with a JWT: three texts in base64url, with dots between';

/** A token that is wrong in itself, whoever it is about. */
export function badToken(reason: string): TokenRefused {
  return new TokenRefused(reason, { shown: reason });
}

/** A good token of somebody who is nobody here: its own reader is shown more of it than the log is. */
export function unknownPerson(shown: string, logged = shown): TokenRefused {
  return new TokenRefused(logged, { code: 'PERSON_UNKNOWN', shown });
}

/** A good token of somebody who has left. */
export function inactivePerson(): TokenRefused {
  const reason = 'its person is not active in the directory';
  return new TokenRefused(reason, { code: 'PERSON_INACTIVE', shown: reason });
}
