import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { forUpdate } from '../kernel/sql.ts';
import { tidy } from '../kernel/text.ts';
import { sqlTime } from '../kernel/time.ts';
import { Text } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { raiseNotice } from '../people/raise-notice.ts';
import { publish } from './publish.ts';
import { reportByUuid } from './read-reports.ts';
import { addToComments } from './recount.ts';
import { NotYoursRefused } from './refusals.ts';
import { Report, ReportDecision } from './report.ts';

@InputType({ description: "An editor's decision on a report." })
export class DecideReportInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => ReportDecision, { description: 'Put back, or take away for good.' })
  decision!: ReportDecision;

  @Field(() => String, { nullable: true, description: 'Why, up to 1,000 characters; kept in the log.' })
  @Text(1000)
  note?: string | null;
}

@ObjectType({ implements: Refusal, description: 'There is no such report.' })
export class ReportNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze melding kennen we niet.', en: 'We do not know this report.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'Another editor was first.' })
export class AlreadyDecidedRefused extends Refusal {
  @Field(() => Report, { description: 'The report with its decision.' })
  report: Report;

  constructor(language: Language, report: Report) {
    super({ nl: 'Een andere redacteur was je voor.', en: 'Another editor was first.' }[language]);
    this.report = report;
  }
}

export const DecideReportResult = createUnionType({
  name: 'DecideReportResult',
  description: 'The decided report; refused after another editor’s decision, and about one’s own words.',
  types: () => [Report, ReportNotFoundRefused, AlreadyDecidedRefused, NotYoursRefused] as const,
});

interface Open {
  id: string;
  subjectId: string;
  recognitionId: string;
  commentId: string | null;
  ownerId: string;
  decidedAt: string | null;
}

/** Decides all open reports of one subject at once. Editors cannot decide about what they wrote themselves. */
export async function decideReport(
  context: RequestContext,
  input: DecideReportInput,
): Promise<typeof DecideReportResult> {
  const { language, viewer } = context;
  const uuid = uuidOf('Report', input.reportId);
  const outcome = await write(context, async (db) => {
    const report = uuid === null ? null : await readOpen(db, uuid);
    if (!report) return new ReportNotFoundRefused(language);
    if (report.decidedAt !== null) return 'decided before';
    if (report.ownerId === viewer.personId) return new NotYoursRefused(language);
    await notifyInvolved(db, report, viewer.personId, context.now());
    await db.run(
      'UPDATE report SET decision = ?, decided_at = ?, decided_by_id = ?, note = ? WHERE subject_id = ? AND decided_at IS NULL',
      [input.decision, sqlTime(context.now()), viewer.personId, input.note ? tidy(input.note) : null, report.subjectId],
    );
    await carryOut(db, report, input.decision, context.now());
    return 'decided';
  });
  if (outcome instanceof Refusal) return outcome;
  const report = (await reportByUuid(context, uuid!))!;
  return outcome === 'decided' ? report : new AlreadyDecidedRefused(language, report);
}

async function readOpen(db: Writing, uuid: string): Promise<Open | null> {
  const [row] = await db.rows<Open>(
    `SELECT p.id, p.subject_id AS subjectId, p.recognition_id AS recognitionId, p.comment_id AS commentId,
       p.decided_at AS decidedAt, COALESCE(c.author_id, r.giver_id) AS ownerId
     FROM report p JOIN recognition r ON r.id = p.recognition_id LEFT JOIN recognition_comment c ON c.id = p.comment_id
     WHERE p.id = ?${forUpdate(db.dialect)}`,
    [uuid],
  );
  return row ?? null;
}

async function carryOut(db: Writing, report: Open, decision: ReportDecision, now: Date): Promise<void> {
  const restored = decision === ReportDecision.RESTORED;
  if (report.commentId === null) {
    if (restored) await db.run('UPDATE recognition SET hidden_at = NULL WHERE id = ?', [report.recognitionId]);
    await publish(db, report.recognitionId, now);
    return;
  }
  if (!restored) {
    await db.run('UPDATE recognition_comment SET removed_at = ? WHERE id = ?', [sqlTime(now), report.commentId]);
    return;
  }
  const shown = await db.run(
    `UPDATE recognition_comment SET published_at = created_at
     WHERE id = ? AND removed_at IS NULL AND published_at IS NULL`,
    [report.commentId],
  );
  await addToComments(db, report.recognitionId, shown);
}

/** Notifies the author and everybody who reported it that there is a decision. */
async function notifyInvolved(db: Writing, report: Open, editorId: string, now: Date): Promise<void> {
  const reporters = await db.rows<{ reporterId: string }>(
    'SELECT reporter_id AS reporterId FROM report WHERE subject_id = ? AND decided_at IS NULL',
    [report.subjectId],
  );
  for (const personId of new Set([report.ownerId, ...reporters.map((row) => row.reporterId)])) {
    const about = { subjectId: report.recognitionId, actorId: editorId };
    await raiseNotice(db, now, { personId, kind: 'REPORT_DECIDED', ...about });
  }
}
