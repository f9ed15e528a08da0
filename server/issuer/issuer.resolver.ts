import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { IssueRoundTokenInput, IssueRoundTokenResult, issueRoundToken } from './issue-round-token.ts';
import { IssueTokensInput, IssueTokensResult, issueTokens } from './issue-tokens.ts';
import { LetterStorageKey, letterStorageKeys } from './letter-storage-keys.ts';

@Resolver()
export class IssuerResolver {
  @Authorized()
  @Query(() => [LetterStorageKey], {
    description:
      'Keys for what the viewer’s browser stores of letters, the newest week first; every page asks for them.',
  })
  letterStorageKeys(@Ctx() context: RequestContext): Promise<LetterStorageKey[]> {
    return letterStorageKeys(context);
  }

  @Authorized()
  @Mutation(() => IssueTokensResult, {
    description: 'Signs a batch of tokens for anonymous letters without seeing them; says nothing about their use.',
  })
  issueTokens(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssueTokensInput) input: IssueTokensInput,
  ): Promise<typeof IssueTokensResult> {
    return issueTokens(context, input);
  }

  @Authorized()
  @Mutation(() => IssueRoundTokenResult, {
    description: 'Signs the viewer’s token for a round without seeing it; every page takes one, whoever answers.',
  })
  issueRoundToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssueRoundTokenInput) input: IssueRoundTokenInput,
  ): Promise<typeof IssueRoundTokenResult> {
    return issueRoundToken(context, input);
  }
}
