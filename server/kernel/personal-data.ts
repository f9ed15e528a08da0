import type { Writing } from './context.ts';
import type { Dialect, Parameter } from './database.ts';

/** A column that holds the uuid of a person, as `table.column`. */
export type PersonColumn = `${string}.${string}`;

/** What is stored about a person in one table: a list of the file that the person can ask for. */
export interface PersonalList {
  /** What it is called in the file. */
  name: string;
  /** By which columns its rows lead to the person. */
  columns: PersonColumn[];
  /** A SELECT of readable columns, in which `:person` stands for the uuid. Columns that begin with `is` become booleans. */
  select: (dialect: Dialect) => string;
  /** Columns that hold JSON. */
  json?: string[];
}

/** How many of what was erased. */
export interface Erased {
  count: number;
  /** A noun in the plural, as an operator reads it. */
  what: string;
}

/** What a capability stores about people, for their rights of access and erasure (GDPR, articles 15 and 17). */
export interface PersonalData {
  lists: PersonalList[];
  /** Columns that no list goes by, each with the reason. */
  unlisted: Record<PersonColumn, string>;
  /** Erases what is the person's own, in the transaction in which all capabilities do; those that lean on others go first. */
  erase: (db: Writing, personId: string, now: Date) => Promise<Erased[]>;
  /** Places of the page, as addresses, whose words may still name the person: somebody has to read them. */
  mentions?: (db: Writing, personId: string) => Promise<string[]>;
  /** Columns that still lead to the emptied row of the person, each with what they are in, as an operator reads it. */
  staying: Record<PersonColumn, string>;
}

/** A statement in which `:person` stands for a uuid. */
export function forPerson(sql: string, personId: string): [sql: string, parameters: Parameter[]] {
  const count = sql.split(':person').length - 1;
  return [sql.replaceAll(':person', '?'), Array<Parameter>(count).fill(personId)];
}

/** Runs statements one after another and counts what each erased. */
export async function eraseAll(db: Writing, personId: string, statements: Record<string, string>): Promise<Erased[]> {
  const erased: Erased[] = [];
  for (const [what, sql] of Object.entries(statements)) {
    erased.push({ what, count: await db.run(...forPerson(sql, personId)) });
  }
  return erased;
}
