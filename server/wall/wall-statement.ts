import type { Dialect, Parameter } from '../kernel/database.ts';
import type { Place } from '../kernel/paging.ts';
import { forceMysqlIndex, hasWord, joinInOrder, rowNamed, type Statement } from '../kernel/sql.ts';
import { recognitionColumns } from './recognition-facts.ts';

/** A filter with ids and times as the database knows them. */
export interface WallSelection {
  valueUuid: string | null;
  departmentUuid: string | null;
  personUuid: string | null;
  /** half-open range of `published_at` */
  months: { from: string; until: string } | null;
  /** search terms, already cleaned */
  words: string[];
}

/**
 * The one statement of a page, whatever the filter. It begins at the table whose index holds the order for that filter
 * (person, department, else the recognition itself). The index is forced, since MySQL may otherwise begin elsewhere and
 * sort.
 */
export function wallStatement(
  dialect: Dialect,
  selection: WallSelection,
  after: Place | null,
  limit: number,
): Statement {
  const start = startOf(dialect, selection);
  const parameters = [...start.parameters];
  const conditions = [
    start.condition,
    ...range(start, selection, after, parameters),
    ...others(dialect, selection, start, parameters),
  ];
  return {
    sql: `SELECT ${recognitionColumns(dialect)} FROM ${start.from}
      WHERE ${conditions.filter(Boolean).join(' AND ')} ORDER BY ${start.at} DESC, ${start.id} DESC LIMIT ${limit}`,
    parameters,
  };
}

/** The time of the row that stands at this place in the index of a page, so many rows further on. */
export function nthStatement(
  dialect: Dialect,
  selection: WallSelection,
  after: Place | null,
  offset: number,
): Statement {
  const start = startOf(dialect, selection);
  const parameters = [...start.parameters];
  const conditions = [start.condition, ...range(start, selection, after, parameters)];
  return {
    sql: `SELECT CAST(${start.at} AS CHAR) AS at FROM ${start.index}
      WHERE ${conditions.filter(Boolean).join(' AND ')} ORDER BY ${start.at} DESC, ${start.id} DESC LIMIT 1 OFFSET ${offset}`,
    parameters,
  };
}

interface Start extends Omit<Statement, 'sql'> {
  table: 'receiver' | 'department' | 'recognition';
  from: string;
  /** the table whose index holds the order, alone */
  index: string;
  at: string;
  id: string;
  condition: string;
}

function startOf(dialect: Dialect, { personUuid, departmentUuid, valueUuid }: WallSelection): Start {
  const join = joinInOrder(dialect);
  const joined = (table: 'receiver' | 'department', column: string, uuid: string): Start => {
    const index = `recognition_${table} s${forceMysqlIndex(dialect, `ix_${table}_wall`)}`;
    return {
      table,
      from: `${index} ${join} recognition r ON ${rowNamed(dialect, 'r', 's.recognition')}`,
      index,
      at: 's.published_at',
      id: 's.recognition_id',
      condition: `s.${column} = ?`,
      parameters: [uuid],
    };
  };
  if (personUuid) return joined('receiver', 'person_id', personUuid);
  if (departmentUuid) return joined('department', 'department_id', departmentUuid);
  // Without this MariaDB may use only the first column of the index and read all pages before the one that is asked
  // for.
  const order = forceMysqlIndex(dialect, valueUuid ? 'ix_recognition_value' : 'ix_recognition_wall');
  return {
    table: 'recognition',
    from: `recognition r${order}`,
    index: `recognition r${order}`,
    at: 'r.published_at',
    id: 'r.id',
    condition: valueUuid ? 'r.value_id = ?' : '',
    parameters: valueUuid ? [valueUuid] : [],
  };
}

/**
 * `a <= ? AND (a < ? OR id < ?)` is a range of the index; a row comparison would scan it. Each end is named once: of two,
 * SQLite takes one for the range and reads everything up to the other.
 */
function range(start: Start, { months }: WallSelection, after: Place | null, parameters: Parameter[]): string[] {
  const conditions: string[] = [];
  if (months) {
    conditions.push(`${start.at} >= ?`);
    parameters.push(months.from);
  }
  if (after && !(months && months.until <= after.at)) {
    conditions.push(`${start.at} <= ? AND (${start.at} < ? OR ${start.id} < ?)`);
    parameters.push(after.at, after.at, after.id);
  } else if (months) {
    conditions.push(`${start.at} < ?`);
    parameters.push(months.until);
  }
  return conditions.length > 0 ? conditions : [`${start.at} IS NOT NULL`];
}

function others(dialect: Dialect, selection: WallSelection, start: Start, parameters: Parameter[]): string[] {
  const conditions: string[] = [];
  if (selection.valueUuid && start.table !== 'recognition') {
    conditions.push('r.value_id = ?');
    parameters.push(selection.valueUuid);
  }
  if (selection.departmentUuid && start.table === 'receiver') {
    conditions.push(
      'EXISTS (SELECT 1 FROM recognition_department d WHERE d.recognition_id = r.id AND d.department_id = ?)',
    );
    parameters.push(selection.departmentUuid);
  }
  for (const word of selection.words) {
    const [condition, parameter] = hasWord(dialect, 'r.words', word);
    conditions.push(condition);
    parameters.push(parameter);
  }
  return conditions;
}
