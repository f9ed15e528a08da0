import type { RequestContext } from '../kernel/context.ts';
import type { Database } from '../kernel/database.ts';
import { checkFirst } from '../kernel/paging.ts';
import { like } from '../kernel/sql.ts';
import { folded } from '../kernel/text.ts';
import { personColumns, readPeople } from './directory.ts';
import type { Person } from './person.ts';

/** Active people with this in any part of their name; those whose name or a later word begins with it come first. */
export async function searchPeople(
  context: RequestContext,
  search: string,
  first: number | null | undefined,
): Promise<Person[]> {
  const limit = checkFirst(first, context.language, 10);
  const part = folded(search.replace(/\p{Cc}/gu, ' '))
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  const beginning = await beginningWith(context.db, part, limit);
  const others = beginning.length < limit ? await elsewhere(context.db, part, limit - beginning.length) : [];
  return [...beginning, ...others];
}

/** Those whose name begins so: a range of the index, already in order. One letter asks for no more than that. */
function beginningWith(db: Database, part: string, limit: number): Promise<Person[]> {
  return readPeople(
    db,
    `SELECT ${personColumns} FROM person WHERE active = 1 AND ${nameLike(db)} ORDER BY folded_name, id LIMIT ${limit}`,
    [`${part}%`],
  );
}

/** Those who have it later in their name, which takes a look at every name. */
function elsewhere(db: Database, part: string, limit: number): Promise<Person[]> {
  return readPeople(
    db,
    `SELECT ${personColumns} FROM person WHERE active = 1 AND ${nameLike(db)} AND NOT (${nameLike(db)})
     ORDER BY CASE WHEN ${nameLike(db)} THEN 0 ELSE 1 END, folded_name, id LIMIT ${limit}`,
    [`%${part}%`, `${part}%`, `% ${part}%`],
  );
}

function nameLike({ dialect }: Database): string {
  return like(dialect, 'folded_name');
}
