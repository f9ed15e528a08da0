import { atMost100 } from '../../kernel/at-most-100.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { nodeId, uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { canTakeTurn, type ManagementAct } from '../life/management-turns.ts';
import { canGoOnElsewhere } from '../life/merge.ts';
import { isPublishable } from '../life/visibility.ts';
import { canRead, type Roles, roleFor, rolesOf } from '../management/roles.ts';
import type { BlockerFacts } from '../thread/blocker-facts.ts';
import { TurnAct } from '../vocabulary/blocker-enums.ts';
import type { ViewerBlockerMark } from './viewer-blocker-mark.ts';

export type ViewerMarkFacts = Pick<
  BlockerFacts,
  | 'id'
  | 'addresseeId'
  | 'holderId'
  | 'visibility'
  | 'state'
  | 'mergedIntoId'
  | 'hiddenReason'
  | 'closedById'
  | 'recognitionId'
>;

/** The facts that decide who may do what. */
export const viewerMarkFacts = `SELECT id, addressee_id AS addresseeId, holder_id AS holderId, visibility, state,
  merged_into_id AS mergedIntoId, hidden_reason AS hiddenReason, closed_by_id AS closedById, recognition_id AS recognitionId FROM blocker`;

/** What the viewer may do with up to 100 blockers, in one statement; those the viewer may not read have no mark. */
export async function readViewerBlockerMarks(
  context: RequestContext,
  blockerIds: string[],
): Promise<ViewerBlockerMark[]> {
  atMost100(context.language, 'blockerIds', blockerIds);
  const uuids = blockerIds.flatMap((id) => uuidOf('Blocker', id) ?? []);
  if (uuids.length === 0) return [];
  const list = filledUp(uuids);
  const rows = await context.db.rows<ViewerMarkFacts>(`${viewerMarkFacts} WHERE id IN (${placeholders(list)})`, list);
  const roles = await rolesOf(context);
  return rows.filter((row) => canRead(roles, row)).map(viewerMarkOf(roles));
}

function viewerMarkOf(roles: Roles): (row: ViewerMarkFacts) => ViewerBlockerMark {
  return (row) => {
    const mayAct = roleFor(roles, row.holderId) !== null;
    const canTake = (act: ManagementAct) => mayAct && canTakeTurn(row, act);
    return {
      blockerId: nodeId('Blocker', row.id),
      viewerCanAcknowledge: canTake(TurnAct.ACKNOWLEDGED),
      viewerCanAsk: canTake(TurnAct.ASKED),
      viewerCanAnswer: canTake(TurnAct.ANSWERED),
      viewerCanDecline: canTake(TurnAct.DECLINED),
      viewerCanClose: canTake(TurnAct.CLOSED),
      viewerCanMerge: mayAct && canGoOnElsewhere(row),
      viewerCanHide: mayAct,
      viewerCanGiveRecognition: closedByViewer(roles, row) && isPublishable(row) && row.recognitionId === null,
    };
  };
}

export function closedByViewer({ actsAs }: Roles, { closedById }: Pick<ViewerMarkFacts, 'closedById'>): boolean {
  return closedById !== null && actsAs.includes(closedById);
}
