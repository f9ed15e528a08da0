import { batched } from '../../kernel/batched.ts';
import type { RequestContext } from '../../kernel/context.ts';
import type { Lines } from '../../people/lines.ts';
import { linesOf } from '../../people/read-lines.ts';
import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { todayIn } from '../vocabulary/today.ts';
import { managementIn } from './who-is-management.ts';

/** For whom the viewer may speak today: themselves, and leaders who named them as their deputy. */
export interface Roles {
  /** uuids, the viewer's own first */
  actsAs: string[];
  lines: Lines;
  /** uuids of those who are management */
  management: ReadonlySet<string>;
}

const loaded = batched<'viewer', Roles>(async (context, keys) => {
  const roles = await readRoles(context);
  return keys.map(() => roles);
});

/** Read once a request. */
export const rolesOf = (context: RequestContext): Promise<Roles> => loaded(context).load('viewer');

async function readRoles(context: RequestContext): Promise<Roles> {
  const { db, viewer } = context;
  const today = todayIn(context);
  const lines = await linesOf(db);
  const rows = await db.rows<{ what: string; uuid: string }>(
    `SELECT 'deputy' AS what, leader_id AS uuid FROM deputy WHERE deputy_id = ? AND until_day >= ? AND from_day <= ?
     UNION ALL SELECT 'management', person_id FROM management_member`,
    [viewer.personId, today, today],
  );
  const of = (what: string) => rows.filter((row) => row.what === what).map(({ uuid }) => uuid);
  const leaders = of('deputy').filter((uuid) => lines.isActive(uuid));
  const management = managementIn(lines, of('management'));
  return { actsAs: [...new Set([viewer.personId, ...leaders])], lines, management };
}

/**
 * As whom the viewer may act where this person must answer: as that person, as somebody above them, or as their deputy;
 * where management as a whole must, as a member. Null: they may not.
 */
export function roleFor({ actsAs, lines, management }: Roles, holder: string | null): string | null {
  if (holder === null) return actsAs.find((uuid) => management.has(uuid)) ?? null;
  const line = new Set([holder, ...lines.above(holder)]);
  return actsAs.find((uuid) => line.has(uuid)) ?? null;
}

/** What decides who may read a blocker. */
export interface ReadFacts {
  addresseeId: string | null;
  holderId: string | null;
  visibility: BlockerVisibility;
  mergedIntoId: string | null;
}

export function canRead(roles: Roles, facts: ReadFacts): boolean {
  return facts.visibility === BlockerVisibility.ALL || isInReportingLine(roles, facts);
}

/**
 * The addressee, whoever must answer, and the line above both; no role opens it. One for management alone that goes on in
 * another stays out of sight of whoever must answer there: they could not read it before.
 */
export function isInReportingLine(
  roles: Roles,
  { addresseeId, holderId, visibility, mergedIntoId }: ReadFacts,
): boolean {
  if (roleFor(roles, addresseeId) !== null) return true;
  const isMergedForManagement = visibility === BlockerVisibility.MANAGEMENT && mergedIntoId !== null;
  return !isMergedForManagement && roleFor(roles, holderId) !== null;
}
