import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import type { Statements } from '../kernel/database.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../kernel/idempotency.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { tidy } from '../kernel/text.ts';
import { sqlTime } from '../kernel/time.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Key, Text } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { personByUuid } from '../people/directory.ts';
import { raiseNotices } from '../people/raise-notice.ts';
import { CommentRow } from './comment.row.ts';
import { Comment } from './comment.ts';
import { readBeforeCommenting } from './read-before-commenting.ts';
import { commentByUuid } from './read-comments.ts';
import { addToComments } from './recount.ts';
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
  const row = {
    id: uuidV7(now),
    recognitionId: uuidOf('Recognition', input.recognitionId) ?? '',
    authorId: viewer.personId,
    text: tidy(input.text),
    createdAt: now,
    publishedAt: now,
    removedAt: null,
    idempotencyKey: input.idempotencyKey,
    contentHash: contentHash(input),
  };
  const stored = await write(context, (db) => store(db, row));
  if (stored === null) return new RecognitionNotFoundRefused(language);
  if (stored.id === row.id) return written(context, row);
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await commentByUuid(context, stored.id)) ?? new CommentNotFoundRefused(language);
}

/** A comment that was just stored, as a reader would find it. */
async function written({ db, viewer }: RequestContext, row: CommentRow): Promise<Comment> {
  const at = sqlTime(row.createdAt);
  return new Comment({ ...row, createdAt: at, publishedAt: at }, (await personByUuid(db, viewer.personId))!);
}

/** Null while the recognition is not on the wall; what was sent before is not stored again. */
async function store(db: Writing, row: CommentRow): Promise<{ id: string; contentHash: string } | null> {
  const { recognitionId, authorId, createdAt } = row;
  const { involved, earlier } = await readBeforeCommenting(db, row);
  if (involved === null) return null;
  if (earlier) return earlier;
  const called = [...new Set(involved)].filter((personId) => personId !== authorId);
  const about = { subjectId: recognitionId, actorId: authorId };
  const found = await insertOnce(db, row, async (all) => {
    await raiseNotices(
      all,
      createdAt,
      about,
      called.map((personId) => ({ personId, kind: 'COMMENTED' })),
    );
    await addToComments({ ...all, announce: db.announce }, recognitionId, 1);
  });
  return found ?? { id: row.id, contentHash: row.contentHash };
}

/** With what `also` writes beside it; where it was sent before, nothing is written and the earlier one returned. */
async function insertOnce(
  db: Writing,
  row: CommentRow,
  also: (all: Statements) => Promise<void>,
): Promise<{ id: string; contentHash: string } | null> {
  try {
    const write = async (all: Statements) => {
      await insertRows(all, CommentRow, [row]);
      await also(all);
    };
    await db.together(write, { isLast: true });
    return null;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return earlierUnderKey(db, 'recognition_comment', 'author_id', row.authorId, row.idempotencyKey);
  }
}
