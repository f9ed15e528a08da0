import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Deputy } from './deputy.ts';
import { NameDeputyInput, NameDeputyResult, nameDeputy } from './name-deputy.ts';
import { Management, NameManagementInput, NameManagementResult, nameManagement } from './name-management.ts';
import { readDeputies } from './read-deputies.ts';
import { readManagement } from './read-management.ts';
import { RemoveDeputyInput, RemoveDeputyResult, removeDeputy } from './remove-deputy.ts';

@Resolver()
export class ManagementResolver {
  @Authorized()
  @Query(() => [Deputy], { description: 'The viewer’s own deputies, now and later.' })
  deputies(@Ctx() context: RequestContext): Promise<Deputy[]> {
    return readDeputies(context);
  }

  @Authorized()
  @Query(() => Management, { description: 'Who answers together for the whole.' })
  async management(@Ctx() context: RequestContext): Promise<Management> {
    return { people: await readManagement(context) };
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
