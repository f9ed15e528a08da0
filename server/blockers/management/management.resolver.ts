import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { AskRoundInput, AskRoundResult, askRound } from '../rounds/ask-round.ts';
import { CloseRoundInput, CloseRoundResult, closeRound } from '../rounds/close-round.ts';
import { NameDeputyInput, NameDeputyResult, nameDeputy } from './name-deputy.ts';
import { NameManagementInput, NameManagementResult, nameManagement } from './name-management.ts';
import { RemoveDeputyInput, RemoveDeputyResult, removeDeputy } from './remove-deputy.ts';

@Resolver()
export class ManagementResolver {
  @Authorized()
  @Mutation(() => AskRoundResult, { description: 'Asks a question of the viewer’s part of the organisation.' })
  askRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskRoundInput) input: AskRoundInput,
  ): Promise<typeof AskRoundResult> {
    return askRound(context, input);
  }

  @Authorized()
  @Mutation(() => CloseRoundResult, { description: 'Ends a question round of the viewer’s; it does not come again.' })
  closeRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseRoundInput) input: CloseRoundInput,
  ): Promise<typeof CloseRoundResult> {
    return closeRound(context, input);
  }

  @Authorized()
  @Mutation(() => NameDeputyResult, { description: 'Names a deputy for an absence.' })
  nameDeputy(
    @Ctx() context: RequestContext,
    @Arg('input', () => NameDeputyInput) input: NameDeputyInput,
  ): Promise<typeof NameDeputyResult> {
    return nameDeputy(context, input);
  }

  @Authorized()
  @Mutation(() => RemoveDeputyResult, { description: 'Takes a deputy back.' })
  removeDeputy(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveDeputyInput) input: RemoveDeputyInput,
  ): Promise<typeof RemoveDeputyResult> {
    return removeDeputy(context, input);
  }

  @Authorized('admin')
  @Mutation(() => NameManagementResult, { description: 'Names who is management.' })
  nameManagement(
    @Ctx() context: RequestContext,
    @Arg('input', () => NameManagementInput) input: NameManagementInput,
  ): Promise<typeof NameManagementResult> {
    return nameManagement(context, input);
  }
}
