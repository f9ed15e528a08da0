export type RefusalCode = 'UNAUTHENTICATED' | 'IDENTITY_TAKEN' | 'IDENTITY_PROVIDER_UNREACHABLE';

/** A token that leads to nobody. The message is for the log; whoever sent the token gets the sentence of the code, and `shown`. */
export class TokenRefused extends Error {
  constructor(
    reason: string,
    readonly code: RefusalCode = 'UNAUTHENTICATED',
    /** Seconds after which the same token may be judged otherwise. */
    readonly retryAfter: number | null = null,
    /** What is wrong with the token itself, for whoever connects the host: it says nothing that the token does not. */
    readonly shown: string | null = null,
  ) {
    super(reason);
  }
}

/** A token that is wrong in itself, whoever it is about. */
export function badToken(reason: string): TokenRefused {
  return new TokenRefused(reason, 'UNAUTHENTICATED', null, reason);
}
