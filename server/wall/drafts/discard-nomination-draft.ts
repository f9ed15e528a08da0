import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Context, RequestContext } from '../../kernel/context.ts';
import { sqlTime } from '../../kernel/time.ts';
import { Key } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { draftDays, readDraft } from './read-nomination-draft.ts';
import { NominationDraftChangedRefused } from './save-nomination-draft.ts';

@InputType({ description: 'A draft that its giver throws away.' })
export class DiscardNominationDraftInput {
  @Field(() => String, { description: 'The key of the draft.' })
  @Key()
  idempotencyKey!: string;

  @Field(() => Int, { description: 'The newest version that the giver has seen.' })
  version!: number;
}

@ObjectType({ description: 'Nothing is stored of the draft any more.' })
export class NominationDraftDiscarded {
  @Field(() => String, { description: 'The key that it had.' })
  idempotencyKey!: string;
}

export const DiscardNominationDraftResult = createUnionType({
  name: 'DiscardNominationDraftResult',
  description: 'The draft is not there any more; refused when a version is stored that the giver has not seen.',
  types: () => [NominationDraftDiscarded, NominationDraftChangedRefused] as const,
});

/** Throws a draft away; doing so twice is the same as once, and a version that the giver has not seen stays. */
export async function discardNominationDraft(
  context: RequestContext,
  { idempotencyKey, version }: DiscardNominationDraftInput,
): Promise<typeof DiscardNominationDraftResult> {
  await deleteDraft(context, idempotencyKey, version);
  const stored = await readDraft(context, 'idempotency_key', idempotencyKey);
  if (stored) return new NominationDraftChangedRefused(context.language, stored);
  return Object.assign(new NominationDraftDiscarded(), { idempotencyKey });
}

/** Deletes the viewer's draft with this key, but for a version that is newer. */
export async function deleteDraft(context: RequestContext, idempotencyKey: string, version: number): Promise<void> {
  await write(context, (db) =>
    db.run('DELETE FROM nomination_draft WHERE person_id = ? AND idempotency_key = ? AND version <= ?', [
      context.viewer.personId,
      idempotencyKey,
      version,
    ]),
  );
}

/** Deletes drafts that nobody has saved for `draftDays`, and those of people who are in the directory no more. */
export async function expireDrafts(context: Context): Promise<void> {
  const oldest = new Date(context.now().getTime() - draftDays * 86_400_000);
  await write(context, (db) =>
    db.run(
      `DELETE FROM nomination_draft WHERE saved_at < ?
         OR NOT EXISTS (SELECT 1 FROM person p WHERE p.id = nomination_draft.person_id)`,
      [sqlTime(oldest)],
    ),
  );
}
