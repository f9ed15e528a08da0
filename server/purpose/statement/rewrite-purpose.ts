import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { Key, TextInBoth, TextInBothOrNeither, WholeNumber } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { PurposeTexts } from './purpose-texts.ts';
import { PurposeVersionRow } from './purpose-version.row.ts';
import { PurposeVersion } from './purpose-version.ts';
import { readTexts } from './read-texts.ts';
import { newestVersion, toVersions, versionByUuid } from './read-versions.ts';

@InputType({ description: 'The purpose, written anew.' })
export class RewritePurposeInput {
  @Field(() => Int, { description: 'The number of the version that the editor began with; 0 where there was none.' })
  basedOn!: number;

  @Field(() => TranslationsInput, { description: 'What the organisation is for, up to 2,000 characters.' })
  @TextInBoth(2000)
  statement!: TranslationsInput;

  @Field(() => TranslationsInput, { nullable: true, description: 'What is meant by it, up to 6,000 characters.' })
  @TextInBothOrNeither(6000)
  explanation?: TranslationsInput | null;

  @Field(() => TranslationsInput, { nullable: true, description: 'Who took part, up to 300 characters.' })
  @TextInBothOrNeither(300)
  participants?: TranslationsInput | null;

  @Field(() => TranslationsInput, { nullable: true, description: 'Why it is written anew, up to 1,000 characters.' })
  @TextInBothOrNeither(1000)
  reason?: TranslationsInput | null;

  @Field(() => Int, { nullable: true, description: 'How many colleagues took part.' })
  @WholeNumber(0, 1_000_000)
  colleagueCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'With how many customers it was tried.' })
  @WholeNumber(0, 1_000_000)
  customerCount?: number | null;

  @Field(() => String, { description: 'Made up by the client; the same key writes the same version once.' })
  @Key()
  idempotencyKey!: string;
}

@ObjectType({ implements: Refusal, description: 'Somebody else wrote a version meanwhile.' })
export class PurposeChangedRefused extends Refusal {
  @Field(() => PurposeVersion, { nullable: true, description: 'The version that is there now; null where none is.' })
  current!: PurposeVersion | null;

  @Field(() => PurposeTexts, { description: 'The same in both languages, to go on from.' })
  currentTexts!: PurposeTexts;

  constructor(language: Language, current: PurposeVersion | null, currentTexts: PurposeTexts) {
    super(
      {
        nl: 'Iemand anders heeft intussen een nieuwe versie geschreven. Wat jij hebt getypt, staat er nog.',
        en: 'Somebody else has written a new version meanwhile. What you typed is still here.',
      }[language],
    );
    this.current = current;
    this.currentTexts = currentTexts;
  }
}

export const RewritePurposeResult = createUnionType({
  name: 'RewritePurposeResult',
  description: 'The new version; refused after a version that the editor has not seen, and for a key that was reused.',
  types: () => [PurposeVersion, PurposeChangedRefused, IdempotencyKeyReusedRefused] as const,
});

/** Writes the next version. The unique number decides between two editors who began with the same one. */
export async function rewritePurpose(
  context: RequestContext,
  input: RewritePurposeInput,
): Promise<typeof RewritePurposeResult> {
  const { db, language, viewer } = context;
  const row = rowOf(input, viewer.personId, context.now());
  const stored = await write(context, async (writer) => {
    const repeated = await earlierUnderKey(
      writer,
      'purpose_version',
      'author_id',
      viewer.personId,
      input.idempotencyKey,
    );
    if (repeated) return repeated;
    const before = await newestVersion(writer);
    if ((before?.number ?? 0) !== input.basedOn) return 'changed';
    await writer.insert(PurposeVersionRow, row);
    const change = { kind: 'purpose-rewritten', subjectId: null, authorId: viewer.personId } as const;
    await recordChange(writer, { ...change, now: row.createdAt, before, after: row });
    return row;
  }).catch((error) => {
    if (isUniqueViolation(error)) return 'changed' as const;
    throw error;
  });
  if (stored === 'changed') return refused(context);
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await versionByUuid(db, language, stored.id))!;
}

async function refused({ db, language }: RequestContext): Promise<PurposeChangedRefused> {
  const newest = await newestVersion(db);
  const [current] = await toVersions(db, newest ? [newest] : [], language);
  return new PurposeChangedRefused(language, current ?? null, await readTexts(db));
}

function rowOf(input: RewritePurposeInput, authorId: string, now: Date): PurposeVersionRow {
  const [statement, explanation] = [translatedOf(input.statement), translatedOf(input.explanation)];
  const [participants, reason] = [translatedOf(input.participants), translatedOf(input.reason)];
  return {
    id: uuidV7(now),
    number: input.basedOn + 1,
    ...{ statementNl: statement.nl, statementEn: statement.en },
    ...{ explanationNl: explanation.nl, explanationEn: explanation.en },
    ...{ participantsNl: participants.nl, participantsEn: participants.en },
    ...{ reasonNl: reason.nl, reasonEn: reason.en },
    colleagueCount: input.colleagueCount ?? null,
    customerCount: input.customerCount ?? null,
    ...{ authorId, createdAt: now, idempotencyKey: input.idempotencyKey, contentHash: contentHash(input) },
  };
}
