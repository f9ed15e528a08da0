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
  async statement(@Ctx() { db, language }: RequestContext, @Root() purpose: Purpose): Promise<string | null> {
    return statementOf((await factsFor(purpose, db)).versions[0], language).statement;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The language of the statement.' })
  async lang(@Ctx() { db, language }: RequestContext, @Root() purpose: Purpose): Promise<Language | null> {
    return statementOf((await factsFor(purpose, db)).versions[0], language).lang;
  }

  @FieldResolver(() => [PurposeVersion], {
    description: 'How the purpose came about: every version, the newest first.',
  })
  async versions(@Ctx() { db, language }: RequestContext, @Root() purpose: Purpose): Promise<PurposeVersion[]> {
    return toVersions(db, (await factsFor(purpose, db)).versions, language);
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
