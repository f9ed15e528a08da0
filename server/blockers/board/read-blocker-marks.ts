import type { RequestContext } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { nodeId, uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { unfinishedStates } from '../life/states.ts';
import { isOfTheLine, type Roles, roleFor, rolesOf } from '../management/roles.ts';
import type { BlockerFacts } from '../thread/blocker-facts.ts';
import { BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { BlockerMark } from './blocker-mark.ts';

export type MarkFacts = Pick<
  BlockerFacts,
  | 'id'
  | 'addresseeId'
  | 'holderId'
  | 'visibility'
  | 'state'
  | 'mergedIntoId'
  | 'hiddenReason'
  | 'closedById'
  | 'storyId'
>;

/** The facts that decide who may do what. */
export const markFacts = `SELECT id, addressee_id AS addresseeId, holder_id AS holderId, visibility, state,
  merged_into_id AS mergedIntoId, hidden_reason AS hiddenReason, closed_by_id AS closedById, story_id AS storyId FROM blocker`;

/** What the viewer may do with up to 100 blockers, in one statement; those the viewer may not read have no mark. */
export async function readBlockerMarks(context: RequestContext, blockerIds: string[]): Promise<BlockerMark[]> {
  if (blockerIds.length > 100) {
    const message = { nl: 'Vraag hooguit 100 tegelijk.', en: 'Ask for at most 100 at a time.' }[context.language];
    throw badInput(context.language, [{ path: 'blockerIds', message }]);
  }
  const uuids = blockerIds.flatMap((id) => uuidOf('Blocker', id) ?? []);
  if (uuids.length === 0) return [];
  const list = filledUp(uuids);
  const rows = await context.db.rows<MarkFacts>(`${markFacts} WHERE id IN (${placeholders(list)})`, list);
  const roles = await rolesOf(context);
  return rows.filter((row) => row.visibility === BlockerVisibility.ALL || isOfTheLine(roles, row)).map(markOf(roles));
}

function markOf(roles: Roles): (row: MarkFacts) => BlockerMark {
  return (row) => {
    const mayAct = roleFor(roles, row.holderId) !== null;
    const goesOn = mayAct && row.mergedIntoId === null && unfinishedStates.includes(row.state);
    return {
      blockerId: nodeId('Blocker', row.id),
      viewerCanAcknowledge: goesOn && row.state === BlockerState.OPEN,
      viewerCanAsk: goesOn && row.state !== BlockerState.ASKED,
      viewerCanAnswer: goesOn,
      viewerCanDecline: goesOn,
      viewerCanClose: goesOn,
      viewerCanMerge: goesOn,
      viewerCanHide: mayAct,
      viewerCanTell: canTell(roles, row),
    };
  };
}

type Told = Pick<MarkFacts, 'visibility' | 'state' | 'mergedIntoId' | 'hiddenReason' | 'closedById' | 'storyId'>;

/** Public ones that are removed and were not told yet, by who removed them. */
export function canTell(roles: Roles, row: Told): boolean {
  return closedByViewer(roles, row) && isTellable(row) && row.storyId === null;
}

export function closedByViewer({ actsAs }: Roles, { closedById }: Pick<Told, 'closedById'>): boolean {
  return closedById !== null && actsAs.includes(closedById);
}

export function isTellable({ visibility, state, mergedIntoId, hiddenReason }: Omit<Told, 'closedById' | 'storyId'>) {
  const isRemoved = state === BlockerState.CLOSED || state === BlockerState.CONFIRMED;
  return isRemoved && visibility === BlockerVisibility.ALL && mergedIntoId === null && hiddenReason === null;
}
