import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../kernel/idempotency.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { tidy } from '../kernel/text.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Key, Text } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { lockPerson } from '../people/lock-person.ts';
import { raiseNotice } from '../people/raise-notice.ts';
import { CommentRow } from './comment.row.ts';
import { Comment } from './comment.ts';
import { lockRecognition, receiversOf } from './lock-recognition.ts';
import { commentByUuid } from './read-comments.ts';
import { recountAndAnnounce } from './recount.ts';
import { CommentNotFoundRefused, RecognitionNotFoundRefused } from './refusals.ts';

@InputType({ description: 'Something to add under a recognition.' })
export class CommentInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => String, { description: 'The words, up to 1,000 characters.' })
  @Text(1000)
  text!: string;

  @Field(() => String, { description: 'Made up by the client; the same key adds the same comment once.' })
  @Key()
  idempotencyKey!: string;
}

export const CommentResult = createUnionType({
  name: 'CommentResult',
  description:
    'The comment as it stands now; refused while the recognition is not on the wall, once it was taken down, and for a key that was used for another.',
  types: () => [Comment, RecognitionNotFoundRefused, CommentNotFoundRefused, IdempotencyKeyReusedRefused] as const,
});

/** Adds a comment to a published recognition and notifies its giver and receivers. */
export async function addComment(context: RequestContext, input: CommentInput): Promise<typeof CommentResult> {
  const { language, viewer } = context;
  const now = context.now();
  const hash = contentHash(input);
  const stored = await write(context, async (db) => {
    await lockPerson(db, viewer.personId);
    const recognition = await lockRecognition(db, uuidOf('Recognition', input.recognitionId));
    if (!recognition || recognition.publishedAt === null) return null;
    const row = {
      id: uuidV7(now),
      recognitionId: recognition.id,
      authorId: viewer.personId,
      text: tidy(input.text),
      createdAt: now,
      publishedAt: now,
      removedAt: null,
      idempotencyKey: input.idempotencyKey,
      contentHash: hash,
    };
    const earlier = await insertOnce(db, row);
    if (earlier) return earlier;
    for (const personId of new Set([recognition.giverId, ...(await receiversOf(db, recognition.id))])) {
      if (personId === viewer.personId) continue;
      await raiseNotice(db, now, {
        personId,
        kind: 'COMMENTED',
        subjectId: recognition.id,
        actorId: viewer.personId,
      });
    }
    await recountAndAnnounce(db, recognition.id);
    return { id: row.id, contentHash: hash };
  });
  if (stored === null) return new RecognitionNotFoundRefused(language);
  if (stored.contentHash !== hash) return new IdempotencyKeyReusedRefused(language);
  return (await commentByUuid(context, stored.id)) ?? new CommentNotFoundRefused(language);
}

async function insertOnce(db: Writing, row: CommentRow): Promise<{ id: string; contentHash: string } | null> {
  try {
    await db.insert(CommentRow, row);
    return null;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return earlierUnderKey(db, 'recognition_comment', 'author_id', row.authorId, row.idempotencyKey);
  }
}
