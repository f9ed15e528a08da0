import type { RequestContext } from '../kernel/context.ts';
import { checkFirst } from '../kernel/paging.ts';
import { folded } from '../kernel/text.ts';
import { personColumns, remember } from './directory.ts';
import type { Person, PersonFacts } from './person.ts';

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
  const rows = await context.db.rows<PersonFacts>(
    `SELECT ${personColumns} FROM person WHERE active = 1 AND folded_name LIKE ? ESCAPE '${escapeSign(context.db.dialect)}'
     ORDER BY CASE WHEN folded_name LIKE ? ESCAPE '${escapeSign(context.db.dialect)}' THEN 0
                   WHEN folded_name LIKE ? ESCAPE '${escapeSign(context.db.dialect)}' THEN 1 ELSE 2 END, folded_name, id
     LIMIT ${limit}`,
    [`%${part}%`, `${part}%`, `% ${part}%`],
  );
  return remember(context.db, rows);
}

/** MySQL reads a backslash inside quotes as an escape of its own. */
function escapeSign(dialect: 'sqlite' | 'mysql'): string {
  return dialect === 'mysql' ? '\\\\' : '\\';
}
