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
  recognitionId: string | null;
  /** JSON text; MySQL's driver has read it already. */
  turns: string | unknown[][] | null;
}

const own = `b.id, b.batch, b.day, b.kind, b.lang, b.title, b.obstacle, b.cost, b.addressee_id AS addresseeId,
  b.holder_id AS holderId, b.visibility, b.listed, b.round_id AS roundId, b.state, b.due_on AS dueOn, b.overdue,
  b.moved_up AS movedUp, b.me_toos AS meToos, b.merged_into_id AS mergedIntoId, b.hidden_reason AS hiddenReason,
  b.hidden_by_id AS hiddenById, b.closed_on AS closedOn, b.closed_by_id AS closedById, b.recognition_id AS recognitionId`;

/** Each property of a turn with its column, in the order in which both are read. */
const turnColumns: Record<keyof Turn, string> = {
  ...{ number: 't.number', act: 't.act', byId: 't.by_id', onBehalfOfId: 't.on_behalf_of_id', text: 't.text' },
  ...{ lang: 't.lang', remedy: 't.remedy', promisedFor: 't.promised_for', day: 't.day', movedToId: 't.moved_to_id' },
};
const turnNames = Object.keys(turnColumns);

/**
 * The columns of a blocker, its conversation included: one statement reads a page, whatever its size. Turns come as arrays
 * of values and get their names here: with the names in the JSON of the database a page is a third larger.
 */
export function blockerColumns(dialect: Dialect): string {
  const turns = jsonArrayOf(dialect, `JSON_ARRAY(${Object.values(turnColumns).join(', ')})`);
  return `${own}, (SELECT ${turns} FROM blocker_turn t WHERE t.blocker_id = b.id) AS turns`;
}

/** The conversation in its order. */
export function turnsIn({ turns }: Pick<BlockerFacts, 'turns'>): Turn[] {
  const list = (typeof turns === 'string' ? JSON.parse(turns) : (turns ?? [])) as unknown[][];
  return list.map(named).sort((a, b) => a.number - b.number);
}

function named(values: unknown[]): Turn {
  const turn: Record<string, unknown> = {};
  for (let index = 0; index < turnNames.length; index += 1) turn[turnNames[index]!] = values[index];
  return turn as unknown as Turn;
}
