import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { nodeId } from '../kernel/node-id.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import { placeholders } from '../kernel/sql.ts';
import { isoTime } from '../kernel/time.ts';
import { peopleByUuid } from '../people/directory.ts';
import { canRead } from './can-read.ts';
import { Comment, type CommentFacts, commentColumns } from './comment.ts';
import type { Recognition } from './recognition.ts';
import { factsIn, type RecognitionColumns, recognitionColumns } from './recognition-facts.ts';
import { Report, ReportDecision } from './report.ts';
import { toGraphql } from './to-graphql.ts';

interface ReportFacts {
  id: string;
  recognitionId: string;
  commentId: string | null;
  reporterId: string;
  reason: string;
  createdAt: string;
  decision: keyof typeof ReportDecision | null;
  decidedAt: string | null;
  decidedById: string | null;
  note: string | null;
}

const columns = `id, recognition_id AS recognitionId, comment_id AS commentId, reporter_id AS reporterId, reason,
  created_at AS createdAt, decision, decided_at AS decidedAt, decided_by_id AS decidedById, note`;

/** Open reports, newest first, or the log of decided ones, latest decision first. */
export async function readReports(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
  open: boolean,
): Promise<Connection<Report>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const at = open ? 'created_at' : 'decided_at';
  const parameters: Parameter[] = place ? [place.at, place.at, place.id] : [];
  const rows = await context.db.rows<ReportFacts>(
    `SELECT ${columns} FROM report WHERE decided_at IS ${open ? '' : 'NOT'} NULL
     ${place ? `AND ${at} <= ? AND (${at} < ? OR id < ?)` : ''} ORDER BY ${at} DESC, id DESC LIMIT ${limit + 1}`,
    parameters,
  );
  const reports = await reportsOf(context, rows);
  return pageOf(
    rows,
    { first: limit, after: place },
    (row) => ({ at: open ? row.createdAt : row.decidedAt!, id: row.id }),
    (_, index) => reports[index]!,
  );
}

export async function reportByUuid(context: RequestContext, uuid: string): Promise<Report | null> {
  const rows = await context.db.rows<ReportFacts>(`SELECT ${columns} FROM report WHERE id = ?`, [uuid]);
  return (await reportsOf(context, rows))[0] ?? null;
}

/** One report, for editors and for whoever filed it. */
export async function readableReport(context: RequestContext, uuid: string): Promise<Report | null> {
  const report = await reportByUuid(context, uuid);
  const { viewer } = context;
  return viewer.roles.has('editor') || report?.filedBy.uuid === viewer.personId ? report : null;
}

export async function countOpenReports(context: RequestContext): Promise<number> {
  if (!context.viewer.roles.has('editor')) return 0;
  const [row] = await context.db.rows<{ count: number }>(
    'SELECT COUNT(*) AS count FROM report WHERE decided_at IS NULL',
  );
  return Number(row?.count ?? 0);
}

/** Makes reports of rows, with their recognitions, comments and people: three statements, whatever their number. */
async function reportsOf(context: RequestContext, rows: ReportFacts[]): Promise<Report[]> {
  if (rows.length === 0) return [];
  const [recognitions, comments] = await Promise.all([recognitionsOf(context, rows), commentsOf(context, rows)]);
  const involved = [...rows.flatMap((row) => [row.reporterId, row.decidedById]), ...comments.map((c) => c.authorId)];
  const people = await peopleByUuid(
    context.db,
    involved.filter((uuid) => uuid !== null),
  );
  return rows.map((row) => {
    const comment = comments.find((candidate) => candidate.id === row.commentId);
    return Object.assign(new Report(), {
      id: nodeId('Report', row.id),
      reason: row.reason,
      note: row.note,
      createdAt: isoTime(row.createdAt),
      filedBy: people.get(row.reporterId)!,
      recognition: recognitions.find((recognition) => recognition.uuid === row.recognitionId) ?? null,
      comment: comment ? new Comment(comment, people.get(comment.authorId)!) : null,
      decision: row.decision && ReportDecision[row.decision],
      decidedAt: row.decidedAt && isoTime(row.decidedAt),
      decidedBy: people.get(row.decidedById ?? '') ?? null,
    });
  });
}

async function recognitionsOf(context: RequestContext, rows: ReportFacts[]): Promise<Recognition[]> {
  const uuids = [...new Set(rows.map((row) => row.recognitionId))];
  const sql = `SELECT ${recognitionColumns(context.db.dialect)} FROM recognition r WHERE r.id IN (${placeholders(uuids)})`;
  const found = (await context.db.rows<RecognitionColumns>(sql, uuids)).map(factsIn);
  return toGraphql(
    context.db,
    context.language,
    found.filter((row) => canRead(context.viewer, row)),
  );
}

async function commentsOf(context: RequestContext, rows: ReportFacts[]): Promise<CommentFacts[]> {
  const uuids = rows.flatMap((row) => row.commentId ?? []);
  if (uuids.length === 0) return [];
  return context.db.rows(
    `SELECT ${commentColumns} FROM recognition_comment WHERE id IN (${placeholders(uuids)})`,
    uuids,
  );
}
