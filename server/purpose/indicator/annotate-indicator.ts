import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import { TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { Key, Month, TextInBoth } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { IndicatorAnnotationRow } from './indicator-annotation.row.ts';
import { IndicatorAnnotation } from './indicator-annotation.ts';
import { lockIndicator } from './lock-indicator.ts';
import { readOfferId } from './offered-annotations.ts';
import { annotationByUuid } from './read-annotations.ts';
import { thisMonthIn } from './read-indicator.ts';
import { firstYear } from './read-indicator-file.ts';
import { recordedText } from './recorded-text.ts';
import {
  AlreadyAnnotatedRefused,
  FutureMonthRefused,
  IndicatorMissingRefused,
  mostAnnotations,
  OfferGoneRefused,
  TooManyAnnotationsRefused,
} from './refusals.ts';

@InputType({ description: 'Something to set beside the line.' })
export class AnnotateIndicatorInput {
  @Field(() => String, { description: 'The month, from 1970 until now: `2026-11`.' })
  @Month(firstYear)
  month!: string;

  @Field(() => TranslationsInput, { description: 'What happened, up to 200 characters.' })
  @TextInBoth(200)
  text!: TranslationsInput;

  @Field(() => ID, {
    nullable: true,
    description: 'The offer that it is made of; left out for something of one’s own.',
  })
  offerId?: string | null;

  @Field(() => String, { description: 'Made up by the client; the same key sets the same annotation once.' })
  @Key()
  idempotencyKey!: string;
}

export const AnnotateIndicatorResult = createUnionType({
  name: 'AnnotateIndicatorResult',
  description:
    'The annotation; refused before the indicator is described, for a month to come, for an offer that is gone or used, beyond 60 annotations, and for a key that was reused.',
  types: () =>
    [
      IndicatorAnnotation,
      IndicatorMissingRefused,
      FutureMonthRefused,
      OfferGoneRefused,
      AlreadyAnnotatedRefused,
      TooManyAnnotationsRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

/** Sets something beside the line. The unique subject decides between two editors who choose the same offer. */
export async function annotateIndicator(
  context: RequestContext,
  input: AnnotateIndicatorInput,
): Promise<typeof AnnotateIndicatorResult> {
  const { language } = context;
  if (input.month > thisMonthIn(context)) return new FutureMonthRefused(language, input.month);
  const offer = input.offerId ? readOfferId(context, input.offerId) : null;
  if (input.offerId && !(offer && (await isReadable(context, offer)))) return new OfferGoneRefused(language);
  const row = { ...rowOf(context, input), kind: offer?.kind ?? null, subjectId: offer?.subjectId ?? null };
  const stored = await write(context, (db) => store(db, row)).catch((error) => {
    if (isUniqueViolation(error)) return 'TAKEN' as const;
    throw error;
  });
  if (stored === 'TAKEN') return new AlreadyAnnotatedRefused(language);
  if (stored === 'MISSING') return new IndicatorMissingRefused(language);
  if (stored === 'TOO_MANY') return new TooManyAnnotationsRefused(language);
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  // What is hidden in the very next moment is gone from the page again.
  return (await annotationByUuid(context, stored.id)) ?? new OfferGoneRefused(language);
}

type Offer = NonNullable<ReturnType<typeof readOfferId>>;

async function isReadable(context: RequestContext, { kind, subjectId }: Offer): Promise<boolean> {
  return (await context.annotations[kind].readable(context, [subjectId])).has(subjectId);
}

type NewRow = Omit<IndicatorAnnotationRow, 'indicatorId'>;

async function store(
  db: Writing,
  row: NewRow,
): Promise<{ id: string; contentHash: string | null } | 'MISSING' | 'TOO_MANY'> {
  const { authorId, idempotencyKey, createdAt: now } = row;
  const indicator = await lockIndicator(db);
  if (!indicator) return 'MISSING';
  const earlier = await earlierUnderKey(db, 'indicator_annotation', 'author_id', authorId!, idempotencyKey!);
  if (earlier) return earlier;
  const [found] = await db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM indicator_annotation');
  if (Number(found!.count) >= mostAnnotations) return 'TOO_MANY';
  await db.insert(IndicatorAnnotationRow, { ...row, indicatorId: indicator.id });
  const after = recordedText(row);
  await recordChange(db, { kind: 'annotation-added', subjectId: row.id, authorId, now, before: null, after });
  return row;
}

function rowOf({ viewer, now }: RequestContext, input: AnnotateIndicatorInput) {
  const { nl, en } = translatedOf(input.text);
  const { month, idempotencyKey } = input;
  const createdAt = now();
  const own = { authorId: viewer.personId, createdAt, idempotencyKey, contentHash: contentHash(input) };
  return { id: uuidV7(createdAt), month, textNl: nl, textEn: en, ...own };
}
