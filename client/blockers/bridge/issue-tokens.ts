import type { ApolloClient } from '@apollo/client';
import { IssueTokensDocument } from './documents.ts';
import type { TokenRequest, TokenResponse } from './messages.ts';

/** Carries blinded values to the issuer and its signatures back; the frame itself checks the signatures. */
export async function issueTokens(
  client: ApolloClient,
  { epoch, letters, meToos }: TokenRequest,
): Promise<TokenResponse> {
  try {
    const { data } = await client.mutate({
      mutation: IssueTokensDocument,
      variables: { input: { epoch, letters, meToos } },
      fetchPolicy: 'no-cache',
    });
    const result = data!.issueTokens;
    if (result.__typename !== 'IssuedTokens') {
      return { refusal: { kind: result.__typename, message: result.message } };
    }
    return { tokens: { letters: result.letters, meToos: result.meToos } };
  } catch {
    return { failed: true };
  }
}
