import { atMost100 } from '../kernel/at-most-100.ts';
import type { RequestContext } from '../kernel/context.ts';
import { nodeId, uuidOf } from '../kernel/node-id.ts';
import { filledUp, placeholders } from '../kernel/sql.ts';
import { isoTime } from '../kernel/time.ts';
import { canRead } from './can-read.ts';
import { editWindow } from './edit-recognition.ts';
import { type ReactionKind, reactionKinds } from './reaction-kind.ts';
import { consentOf } from './recognition-facts.ts';
import { ViewerMark } from './viewer-mark.ts';

interface ViewerMarkFacts {
  id: string;
  giverId: string;
  createdAt: string;
  publishedAt: string | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
  receivers: string;
  kinds: string | null;
  reported: number;
}

/**
 * What the viewer did and may do with up to 100 recognitions, in one statement; those that the viewer may not read are
 * left out.
 */
export async function readViewerMarks(context: RequestContext, recognitionIds: string[]): Promise<ViewerMark[]> {
  atMost100(context.language, 'recognitionIds', recognitionIds);
  const uuids = recognitionIds.flatMap((id) => uuidOf('Recognition', id) ?? []);
  if (uuids.length === 0) return [];
  const me = context.viewer.personId;
  const list = filledUp(uuids);
  const rows = await context.db.rows<ViewerMarkFacts>(
    `SELECT r.id, r.giver_id AS giverId, r.created_at AS createdAt, r.published_at AS publishedAt,
       r.hidden_at AS hiddenAt, r.withdrawn_at AS withdrawnAt, r.receivers,
       (SELECT GROUP_CONCAT(x.kind) FROM reaction x WHERE x.recognition_id = r.id AND x.person_id = ?) AS kinds,
       (SELECT COUNT(*) FROM report p WHERE p.subject_id = r.id AND p.reporter_id = ?) AS reported
     FROM recognition r WHERE r.id IN (${placeholders(list)})`,
    [me, me, ...list],
  );
  return rows.filter((row) => canRead(context.viewer, row)).map((row) => viewerMarkOf(row, me, context.now()));
}

function viewerMarkOf(row: ViewerMarkFacts, me: string, now: Date): ViewerMark {
  const gone = row.withdrawnAt !== null;
  const consent = consentOf(row.receivers, me);
  const isGiver = row.giverId === me;
  const editableUntil = Date.parse(isoTime(row.createdAt)) + editWindow;
  const canEdit = isGiver && !gone && now.getTime() <= editableUntil;
  const own = new Set((row.kinds ?? '').split(','));
  return {
    recognitionId: nodeId('Recognition', row.id),
    reactions: reactionKinds.filter((kind: ReactionKind) => own.has(kind)),
    viewerCanEdit: canEdit,
    viewerCanEditUntil: canEdit ? new Date(editableUntil).toISOString() : null,
    viewerCanWithdraw: isGiver && !gone,
    viewerCanTakeDown: consent !== null && row.publishedAt !== null,
    viewerCanAnswerConsent: consent !== null && consent !== 'GIVEN' && !gone,
    viewerCanReport: row.publishedAt !== null && !isGiver && Number(row.reported) === 0,
  };
}
