import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { IssueTokensInput, IssueTokensResult, issueTokens } from './issue-tokens.ts';

@Resolver()
export class IssuerResolver {
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
}
