import type { ApolloClient } from '@apollo/client';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import { IssueRoundTokenDocument, IssueTokensDocument } from './documents.ts';
import type { TokenRequest, TokenResponse } from './messages.ts';

/** Carries blinded values to the issuer and its signatures back. The frame itself checks the signatures. */
export async function issueTokens(
  client: ApolloClient,
  { epoch, letters, meToos }: TokenRequest,
): Promise<TokenResponse> {
  const input = { epoch, letters, meToos };
  const { done, refused } = await sendMutation(client, IssueTokensDocument, input, { fetchPolicy: 'no-cache' });
  if (refused) return { refusal: { kind: refused.__typename, message: refused.message } };
  return done ? { tokens: { letters: done.letters, meToos: done.meToos } } : { failed: true };
}

/** The same for the one token of a round. */
export async function issueRoundToken(
  client: ApolloClient,
  input: { round: string; blinded: string },
): Promise<TokenResponse> {
  const { done, refused } = await sendMutation(client, IssueRoundTokenDocument, input, { fetchPolicy: 'no-cache' });
  if (refused) return { refusal: { kind: refused.__typename, message: refused.message } };
  return done ? { signature: done.signature } : { failed: true };
}
