import type { Dialect, Parameter } from '../../kernel/database.ts';
import { forceIndex, hasWord, placeholders, type Statement } from '../../kernel/sql.ts';
import { blockerColumns } from '../thread/blocker-facts.ts';
import type { BlockerKind, BlockerState } from '../vocabulary/blocker-enums.ts';

/** A filter with ids as the database knows them. */
export interface BlockerSelection {
  kind: BlockerKind | null;
  states: BlockerState[];
  addresseeUuid: string | null;
  holderUuid: string | null;
  /** that department and those below it; empty: any */
  departmentUuids: string[];
  roundUuid: string | null;
  overdue: boolean | null;
  /** search terms, already cleaned */
  words: string[];
}

/** A place in the list: within a batch the order of random ids. */
export interface BatchPlace {
  batch: number;
  id: string;
}

/**
 * One statement a page, whatever the filter. It starts at the index that holds the order for the narrowest condition and
 * is forced to: left alone, the database may start elsewhere and sort.
 */
export function blockersStatement(
  dialect: Dialect,
  selection: BlockerSelection,
  after: BatchPlace | null,
  limit: number,
): Statement {
  const conditions: string[] = ['b.listed = 1'];
  const parameters: Parameter[] = [];
  const where = (condition: string, ...values: Parameter[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  narrow(selection, where);
  if (selection.departmentUuids.length > 0) {
    const { departmentUuids } = selection;
    const of = `SELECT 1 FROM person p WHERE p.id = b.addressee_id AND p.department_id IN (${placeholders(departmentUuids)})`;
    where(`EXISTS (${of})`, ...departmentUuids);
  }
  // Hidden ones are not found by their words: that would tell what they say.
  if (selection.words.length > 0) where('b.hidden_reason IS NULL');
  for (const word of selection.words) where(...hasWord(dialect, 'b.words', word));
  if (after) where('b.batch <= ? AND (b.batch < ? OR b.id < ?)', after.batch, after.batch, after.id);
  return {
    sql: `SELECT ${blockerColumns(dialect)} FROM blocker b${start(dialect, selection)}
      WHERE ${conditions.join(' AND ')} ORDER BY b.batch DESC, b.id DESC LIMIT ${limit}`,
    parameters,
  };
}

type Where = (condition: string, ...values: Parameter[]) => void;

function narrow(selection: BlockerSelection, where: Where): void {
  const { kind, states, addresseeUuid, holderUuid, roundUuid, overdue } = selection;
  if (kind) where('b.kind = ?', kind);
  if (states.length === 1) where('b.state = ?', states[0]!);
  if (states.length > 1) where(`b.state IN (${placeholders(states)})`, ...states);
  if (addresseeUuid) where('b.addressee_id = ?', addresseeUuid);
  if (holderUuid) where('b.holder_id = ?', holderUuid);
  if (roundUuid) where('b.round_id = ?', roundUuid);
  if (overdue !== null) where('b.overdue = ?', overdue ? 1 : 0);
}

/** Several states are read in the order of the board. */
function start(dialect: Dialect, selection: BlockerSelection): string {
  const { kind, states, addresseeUuid, holderUuid, roundUuid, overdue } = selection;
  const index =
    (addresseeUuid && 'addressee') ||
    (holderUuid && 'holder') ||
    (roundUuid && 'round') ||
    (overdue && 'overdue') ||
    (states.length === 1 && 'state') ||
    (kind && 'kind') ||
    'board';
  return forceIndex(dialect, `ix_blocker_${index}`);
}
