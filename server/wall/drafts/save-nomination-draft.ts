import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { sqlTime } from '../../kernel/time.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { Key } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { DraftContentInput, writtenContent } from './draft-content.ts';
import { NominationDraft } from './nomination-draft.ts';
import { asDraft, type DraftFacts, readNominationDraft, subjectOf } from './read-nomination-draft.ts';

@InputType({ description: 'A nomination as far as it is written.' })
export class SaveNominationDraftInput extends DraftContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'What it began from in another capability, such as a blocker; left out for one begun on the wall.',
  })
  subjectId?: string | null;

  @Field(() => String, { description: 'Made up by the client for each draft; it is sent under the same key.' })
  @Key()
  idempotencyKey!: string;

  @Field(() => Int, { defaultValue: 0, description: 'The version that this one follows; 0 for the first.' })
  version!: number;
}

@ObjectType({ implements: Refusal, description: 'The draft was changed, sent or discarded elsewhere since then.' })
export class NominationDraftChangedRefused extends Refusal {
  @Field(() => NominationDraft, { nullable: true, description: 'What is stored now; null where nothing is any more.' })
  draft: NominationDraft | null;

  constructor(language: Language, draft: NominationDraft | null) {
    const changed = {
      nl: 'Aan dit verhaal is intussen ergens anders verder geschreven.',
      en: 'This story was continued somewhere else in the meantime.',
    };
    const gone = {
      nl: 'Dit verhaal is intussen ergens anders verstuurd of weggegooid.',
      en: 'This story was sent or discarded somewhere else in the meantime.',
    };
    super((draft ? changed : gone)[language]);
    this.draft = draft;
  }
}

/** How many drafts a person can have. */
export const mostDrafts = 20;

@ObjectType({ implements: Refusal, description: 'The viewer has as many drafts as one can have.' })
export class TooManyNominationDraftsRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: `Je hebt al ${mostDrafts} verhalen liggen die niet verstuurd zijn. Verstuur er een, of gooi er een weg.`,
        en: `You already have ${mostDrafts} stories that were not sent. Send one, or discard one.`,
      }[language],
    );
  }
}

export const SaveNominationDraftResult = createUnionType({
  name: 'SaveNominationDraftResult',
  description: 'The draft as it is stored now; refused when another version is stored, and when there are too many.',
  types: () => [NominationDraft, NominationDraftChangedRefused, TooManyNominationDraftsRefused] as const,
});

/** Saves with one statement by the primary key: the key and the version in it decide whether this follows what is stored. */
export async function saveNominationDraft(
  context: RequestContext,
  input: SaveNominationDraftInput,
): Promise<typeof SaveNominationDraftResult> {
  const { idempotencyKey, version, subjectId } = input;
  const saved = {
    idempotencyKey,
    version: version + 1,
    content: writtenContent(input),
    savedAt: sqlTime(context.now()),
  };
  const own = [context.viewer.personId, subjectOf(subjectId)];
  const isStored = await write(context, (db) => (version === 0 ? insert(db, own, saved) : update(db, own, saved)));
  if (isStored === true) return asDraft(context, saved);
  const stored = await readNominationDraft(context, subjectId);
  if (isStored === 'too many' && !stored) return new TooManyNominationDraftsRefused(context.language);
  return new NominationDraftChangedRefused(context.language, stored);
}

async function insert(db: Writing, own: string[], saved: DraftFacts): Promise<boolean | 'too many'> {
  const { idempotencyKey, version, content, savedAt } = saved;
  try {
    const inserted = await db.run(
      `INSERT INTO nomination_draft (person_id, subject_id, idempotency_key, version, content, saved_at)
       SELECT ?, ?, ?, ?, ?, ? FROM (SELECT COUNT(*) AS drafts FROM nomination_draft WHERE person_id = ?) stored
       WHERE stored.drafts < ?`,
      [...own, idempotencyKey, version, content, savedAt, own[0]!, mostDrafts],
    );
    return inserted === 1 || 'too many';
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

async function update(db: Writing, own: string[], saved: DraftFacts): Promise<boolean> {
  const { idempotencyKey, version, content, savedAt } = saved;
  const updated = await db.run(
    `UPDATE nomination_draft SET version = ?, content = ?, saved_at = ?
     WHERE person_id = ? AND subject_id = ? AND idempotency_key = ? AND version = ?`,
    [version, content, savedAt, ...own, idempotencyKey, version - 1],
  );
  return updated === 1;
}
