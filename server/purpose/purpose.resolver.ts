import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { factsFor } from './page-facts.ts';
import { Purpose, readPurpose } from './purpose.ts';
import { PurposeTexts } from './statement/purpose-texts.ts';
import { PurposeVersion } from './statement/purpose-version.ts';
import { readTexts } from './statement/read-texts.ts';
import { statementOf, toVersions } from './statement/read-versions.ts';
import { RewritePurposeInput, RewritePurposeResult, rewritePurpose } from './statement/rewrite-purpose.ts';

@Resolver(() => Purpose)
export class PurposeResolver {
  @Authorized()
  @Query(() => Purpose, { description: 'What the organisation is for, and its values.' })
  purpose(@Ctx() context: RequestContext): Promise<Purpose> {
    return readPurpose(context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The purpose in a sentence or two; null while nobody has written it.',
  })
  async statement(@Ctx() context: RequestContext, @Root() purpose: Purpose): Promise<string | null> {
    return statementOf((await factsFor(purpose, context)).versions[0], context.language).statement;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The language of the statement.' })
  async lang(@Ctx() context: RequestContext, @Root() purpose: Purpose): Promise<Language | null> {
    return statementOf((await factsFor(purpose, context)).versions[0], context.language).lang;
  }

  @FieldResolver(() => [PurposeVersion], {
    description: 'How the purpose came about: every version, the newest first.',
  })
  async versions(@Ctx() context: RequestContext, @Root() purpose: Purpose): Promise<PurposeVersion[]> {
    return toVersions(context.db, (await factsFor(purpose, context)).versions, context.language);
  }

  @Authorized('editor')
  @Query(() => PurposeTexts, { description: 'The purpose as it is now, in both languages; for editors.' })
  purposeForEditing(@Ctx() { db }: RequestContext): Promise<PurposeTexts> {
    return readTexts(db);
  }

  @Authorized('editor')
  @Mutation(() => RewritePurposeResult, { description: 'Writes the purpose anew; the version before stays readable.' })
  rewritePurpose(
    @Ctx() context: RequestContext,
    @Arg('input', () => RewritePurposeInput) input: RewritePurposeInput,
  ): Promise<typeof RewritePurposeResult> {
    return rewritePurpose(context, input);
  }
}
