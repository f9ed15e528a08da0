import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { After, type Connection, First } from '../../kernel/paging.ts';
import { AnswerIntentionInput, AnswerIntentionResult, answerIntention } from './answer-intention.ts';
import { Intention, IntentionConnection } from './intention.ts';
import { readAskedIntention } from './read-intention.ts';
import { readIntentions } from './read-intentions.ts';

@Resolver()
export class IntentionsResolver {
  @Authorized()
  @Query(() => IntentionConnection, {
    description: 'What the viewer said "I\'ll do this too" to, as far as it is on the wall, newest first.',
  })
  myIntentions(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Intention>> {
    return readIntentions(context, first, after);
  }

  @Authorized()
  @Query(() => Intention, {
    nullable: true,
    description: 'The intention that it is time to ask the viewer about; null where there is none.',
  })
  askedIntention(@Ctx() context: RequestContext): Promise<Intention | null> {
    return readAskedIntention(context);
  }

  @Authorized()
  @Mutation(() => AnswerIntentionResult, { description: 'Says what came of an intention, which nobody else reads.' })
  answerIntention(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerIntentionInput) input: AnswerIntentionInput,
  ): Promise<typeof AnswerIntentionResult> {
    return answerIntention(context, input);
  }
}
