import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import {
  DiscardNominationDraftInput,
  DiscardNominationDraftResult,
  discardNominationDraft,
} from './discard-nomination-draft.ts';
import { NominationDraft } from './nomination-draft.ts';
import { NominationLimit, readNominationLimit } from './nomination-limit.ts';
import { readNominationDraft } from './read-nomination-draft.ts';
import { SaveNominationDraftInput, SaveNominationDraftResult, saveNominationDraft } from './save-nomination-draft.ts';

@Resolver()
export class DraftsResolver {
  @Authorized()
  @Query(() => NominationDraft, {
    nullable: true,
    description: 'The nomination that the viewer has begun and not sent; null where there is none.',
  })
  nominationDraft(
    @Ctx() context: RequestContext,
    @Arg('subjectId', () => ID, {
      nullable: true,
      description: 'What it began from in another capability; left out for one begun on the wall.',
    })
    subjectId: string | null,
  ): Promise<NominationDraft | null> {
    return readNominationDraft(context, subjectId);
  }

  @Authorized()
  @Query(() => NominationLimit, { description: 'How many nominations the viewer can still send today.' })
  nominationLimit(@Ctx() context: RequestContext): Promise<NominationLimit> {
    return readNominationLimit(context);
  }

  @Authorized()
  @Mutation(() => SaveNominationDraftResult, {
    description: 'Stores a nomination that is not finished, for the viewer.',
  })
  saveNominationDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveNominationDraftInput) input: SaveNominationDraftInput,
  ): Promise<typeof SaveNominationDraftResult> {
    return saveNominationDraft(context, input);
  }

  @Authorized()
  @Mutation(() => DiscardNominationDraftResult, { description: 'Throws a nomination away that was not sent.' })
  discardNominationDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => DiscardNominationDraftInput) input: DiscardNominationDraftInput,
  ): Promise<typeof DiscardNominationDraftResult> {
    return discardNominationDraft(context, input);
  }
}
