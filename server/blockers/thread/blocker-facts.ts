import type { Dialect } from '../../kernel/database.ts';
import { jsonArrayOf } from '../../kernel/sql.ts';
import type { Turn } from '../life/turn.ts';
import type { BlockerKind, BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';

/** A blocker as `blockerColumns` reads it. */
export interface BlockerFacts {
  id: string;
  batch: number;
  day: string;
  kind: BlockerKind;
  lang: string;
  title: string;
  obstacle: string;
  cost: string;
  addresseeId: string | null;
  holderId: string | null;
  visibility: BlockerVisibility;
  listed: number;
  roundId: string | null;
  state: BlockerState;
  dueOn: string | null;
  overdue: number;
  movedUp: number;
  meToos: number;
  mergedIntoId: string | null;
  hiddenReason: string | null;
  hiddenById: string | null;
  closedOn: string | null;
  closedById: string | null;
  storyId: string | null;
  /** JSON text; MySQL's driver has read it already. */
  turns: string | Turn[] | null;
}

const own = `b.id, b.batch, b.day, b.kind, b.lang, b.title, b.obstacle, b.cost, b.addressee_id AS addresseeId,
  b.holder_id AS holderId, b.visibility, b.listed, b.round_id AS roundId, b.state, b.due_on AS dueOn, b.overdue,
  b.moved_up AS movedUp, b.me_toos AS meToos, b.merged_into_id AS mergedIntoId, b.hidden_reason AS hiddenReason,
  b.hidden_by_id AS hiddenById, b.closed_on AS closedOn, b.closed_by_id AS closedById, b.story_id AS storyId`;

/** Names and columns of a turn. */
const turn = `'number', t.number, 'act', t.act, 'byId', t.by_id, 'onBehalfOfId', t.on_behalf_of_id, 'text', t.text,
  'lang', t.lang, 'remedy', t.remedy, 'promisedFor', t.promised_for, 'day', t.day, 'movedToId', t.moved_to_id`;

/** The columns of a blocker, its conversation included: one statement reads a page, whatever its size. */
export function blockerColumns(dialect: Dialect): string {
  const turns = jsonArrayOf(dialect, `JSON_OBJECT(${turn})`);
  return `${own}, (SELECT ${turns} FROM blocker_turn t WHERE t.blocker_id = b.id) AS turns`;
}

/** The conversation in its order. */
export function turnsIn({ turns }: Pick<BlockerFacts, 'turns'>): Turn[] {
  const list = (typeof turns === 'string' ? JSON.parse(turns) : (turns ?? [])) as Turn[];
  return list.sort((a, b) => a.number - b.number);
}
