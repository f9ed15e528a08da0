import { batched } from '../../kernel/batched.ts';
import type { Context, RequestContext } from '../../kernel/context.ts';
import { dayIn } from '../../kernel/time.ts';
import type { Lines } from '../../people/lines.ts';
import { linesOf } from '../../people/read-lines.ts';
import type { BlockerFacts } from '../thread/blocker-facts.ts';
import { BlockerVisibility } from '../words/blocker-words.ts';
import { managementIn } from './who-is-management.ts';

/** For whom the viewer may speak today: themselves, and leaders who named them as their deputy. */
export interface Hats {
  /** uuids, the viewer's own first */
  worn: string[];
  lines: Lines;
  /** uuids of those who are management */
  management: ReadonlySet<string>;
}

const loaded = batched<'viewer', Hats>(async (context, keys) => {
  const hats = await readHats(context);
  return keys.map(() => hats);
});

/** Read once a request. */
export const hatsOf = (context: RequestContext): Promise<Hats> => loaded(context).load('viewer');

async function readHats(context: RequestContext): Promise<Hats> {
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
  return { worn: [...new Set([viewer.personId, ...leaders])], lines, management };
}

/** Today's date in the organisation. */
export function todayIn({ settings, now }: Pick<Context, 'settings' | 'now'>): string {
  return dayIn(settings.timeZone, now());
}

/**
 * As whom the viewer may act where this person must answer: as that person, as somebody above them, or as their deputy;
 * where management as a whole must, as a member. Null: they may not.
 */
export function hatFor({ worn, lines, management }: Hats, holder: string | null): string | null {
  if (holder === null) return worn.find((uuid) => management.has(uuid)) ?? null;
  const line = new Set([holder, ...lines.above(holder)]);
  return worn.find((uuid) => line.has(uuid)) ?? null;
}

/** What decides who may read a blocker. */
type Read = Pick<BlockerFacts, 'addresseeId' | 'holderId' | 'visibility' | 'mergedIntoId'>;

/**
 * The addressee, whoever must answer, and the line above both; no role opens it. One for management alone that goes on in
 * another stays out of sight of whoever must answer there: they could not read it before.
 */
export function isOfTheLine(hats: Hats, { addresseeId, holderId, visibility, mergedIntoId }: Read): boolean {
  if (hatFor(hats, addresseeId) !== null) return true;
  const keepsItsReaders = visibility === BlockerVisibility.MANAGEMENT && mergedIntoId !== null;
  return !keepsItsReaders && hatFor(hats, holderId) !== null;
}
