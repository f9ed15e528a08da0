import type { RequestContext } from '../../kernel/context.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import { linesOf } from '../../people/read-lines.ts';
import { managementIn } from './who-is-management.ts';

/** Who management is today, by name. */
export async function readManagement({ db }: RequestContext): Promise<Person[]> {
  const named = await db.rows<{ personId: string }>('SELECT person_id AS personId FROM management_member');
  const uuids = managementIn(
    await linesOf(db),
    named.map(({ personId }) => personId),
  );
  const people = [...(await peopleByUuid(db, uuids)).values()];
  return people.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
