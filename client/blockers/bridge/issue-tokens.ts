import type { ApolloClient } from '@apollo/client';
import { IssueTokensDocument } from './documents.ts';
import type { Asked, Issued } from './messages.ts';

/** Carries blinded values in and signatures back; what is wrong with them is for the frame to say. */
export async function issue(client: ApolloClient, { epoch, letters, meToos }: Asked): Promise<Issued> {
  try {
    const input = { epoch, letters, meToos };
    const { data } = await client.mutate({
      mutation: IssueTokensDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    const answer = data!.issueTokens;
    if (answer.__typename !== 'IssuedTokens') {
      return { refusal: { kind: answer.__typename, message: answer.message } };
    }
    return { tokens: { letters: answer.letters, meToos: answer.meToos } };
  } catch {
    return { failed: true };
  }
}
