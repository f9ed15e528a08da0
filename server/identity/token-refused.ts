export type RefusalCode = 'UNAUTHENTICATED' | 'IDENTITY_TAKEN' | 'IDENTITY_PROVIDER_UNREACHABLE';

/** A token that leads to nobody. The message is for the log; whoever sent the token gets the sentence of the code. */
export class TokenRefused extends Error {
  constructor(
    reason: string,
    readonly code: RefusalCode = 'UNAUTHENTICATED',
    /** Seconds after which the same token may be judged otherwise. */
    readonly retryAfter: number | null = null,
  ) {
    super(reason);
  }
}
