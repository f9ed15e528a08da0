import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { badInput } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { forUpdate } from '../kernel/sql.ts';
import { tidy } from '../kernel/text.ts';
import { sqlTime } from '../kernel/time.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Text } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { raiseNotice } from '../people/raise-notice.ts';
import { lockRecognition } from './lock-recognition.ts';
import { publish } from './publish.ts';
import { reportByUuid } from './read-reports.ts';
import { addToComments, hideComment } from './recount.ts';
import { CommentNotFoundRefused, RecognitionNotFoundRefused } from './refusals.ts';
import { ReportRow } from './report.row.ts';
import { Report } from './report.ts';

@InputType({ description: 'What to report, a recognition or a comment, and why.' })
export class FileReportInput {
  @Field(() => ID, { nullable: true, description: 'The recognition; leave out for a comment.' })
  recognitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment; leave out for a recognition.' })
  commentId?: string | null;

  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  @Text(1000)
  reason!: string;
}

@ObjectType({ implements: Refusal, description: 'The viewer reported this before, and an editor decided.' })
export class AlreadyReportedRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Je hebt dit al eens gemeld.', en: 'You reported this before.' }[language]);
  }
}

export const FileReportResult = createUnionType({
  name: 'FileReportResult',
  description:
    'The report, open for an editor; refused for what cannot be read, and a second time from the same reader.',
  types: () => [Report, RecognitionNotFoundRefused, CommentNotFoundRefused, AlreadyReportedRefused] as const,
});

interface Subject {
  recognitionId: string;
  commentId: string | null;
  ownerId: string;
}

/** Reports a published recognition or comment, which is hidden at once until an editor decides. */
export async function fileReport(context: RequestContext, input: FileReportInput): Promise<typeof FileReportResult> {
  const { language, viewer } = context;
  if (Boolean(input.recognitionId) === Boolean(input.commentId)) throw badInput(language, [oneOrTheOther(language)]);
  const now = context.now();
  const filed = await write(context, async (db) => {
    const subject = input.commentId
      ? await commentShown(db, input.commentId)
      : await recognitionShown(db, input.recognitionId!);
    if (!subject) return null;
    const id = uuidV7(now);
    const { recognitionId, commentId } = subject;
    const row = { id, recognitionId, commentId, subjectId: commentId ?? recognitionId, reporterId: viewer.personId };
    try {
      await db.insert(ReportRow, { ...row, reason: tidy(input.reason), createdAt: now });
    } catch (error) {
      if (isUniqueViolation(error)) return new AlreadyReportedRefused(language);
      throw error;
    }
    await hide(db, subject, now);
    await raiseNotice(db, now, {
      personId: subject.ownerId,
      kind: 'RECOGNITION_REPORTED',
      subjectId: recognitionId,
      actorId: null,
    });
    return id;
  });
  if (filed instanceof AlreadyReportedRefused) return filed;
  if (filed !== null) return (await reportByUuid(context, filed))!;
  return input.commentId ? new CommentNotFoundRefused(language) : new RecognitionNotFoundRefused(language);
}

async function recognitionShown(db: Writing, id: string): Promise<Subject | null> {
  const recognition = await lockRecognition(db, uuidOf('Recognition', id));
  return recognition?.publishedAt
    ? { recognitionId: recognition.id, commentId: null, ownerId: recognition.giverId }
    : null;
}

/**
 * Whether the comment can be read is checked after its recognition is locked, with a locking read, since another report
 * may just have hidden it.
 */
async function commentShown(db: Writing, id: string): Promise<Subject | null> {
  const uuid = uuidOf('Comment', id) ?? '';
  const [subject] = await db.rows<Subject>(
    `SELECT recognition_id AS recognitionId, id AS commentId, author_id AS ownerId FROM recognition_comment WHERE id = ?`,
    [uuid],
  );
  const recognition = await lockRecognition(db, subject?.recognitionId ?? null);
  if (!recognition?.publishedAt) return null;
  const sql = `SELECT id FROM recognition_comment WHERE id = ? AND published_at IS NOT NULL${forUpdate(db.dialect)}`;
  return (await db.rows(sql, [uuid])).length > 0 ? subject! : null;
}

async function hide(db: Writing, { recognitionId, commentId }: Subject, now: Date): Promise<void> {
  if (commentId === null) {
    await db.run('UPDATE recognition SET hidden_at = ? WHERE id = ?', [sqlTime(now), recognitionId]);
    await publish(db, recognitionId, now);
  } else {
    await addToComments(db, recognitionId, -(await db.run(hideComment, [commentId])));
  }
}

function oneOrTheOther(language: Language) {
  const message = { nl: 'Meld óf een verhaal óf een reactie.', en: 'Report either a story or a comment.' }[language];
  return { path: 'recognitionId', message };
}
