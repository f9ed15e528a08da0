import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { Several } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { linesOf } from '../people/read-lines.ts';
import { Management } from './management.ts';
import { ManagementMemberRow } from './management-member.row.ts';
import { readManagement } from './read-management.ts';
import { ColleagueNotFoundRefused } from './refusals.ts';

@InputType({ description: 'Who is management.' })
export class NameManagementInput {
  @Field(() => [ID], { description: 'Up to 50 colleagues; none at all: the leaders whom nobody leads.' })
  @Several(0, 50)
  personIds!: string[];
}

export const NameManagementResult = createUnionType({
  name: 'NameManagementResult',
  description: 'What came of it, or why not.',
  types: () => [Management, ColleagueNotFoundRefused] as const,
});

/** An administrator says who management is, all at once; nobody named means the leaders whom nobody leads. */
export async function nameManagement(
  context: RequestContext,
  input: NameManagementInput,
): Promise<typeof NameManagementResult> {
  const lines = await linesOf(context.db);
  const uuids = input.personIds.map((id) => uuidOf('Person', id));
  if (!uuids.every((uuid) => uuid !== null && lines.isActive(uuid)))
    return new ColleagueNotFoundRefused(context.language);
  const rows = uuids.map((personId) => ({ personId: personId! }));
  await write(context, async (db) => {
    await db.run('DELETE FROM management_member');
    await insertRows(db, ManagementMemberRow, rows);
    db.announce('boardChanged', {});
  });
  return Object.assign(new Management(), { people: await readManagement(context) });
}
