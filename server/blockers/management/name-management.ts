import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { Several } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { Person } from '../../people/person.ts';
import { raiseNotice } from '../../people/raise-notice.ts';
import { linesOf } from '../../people/read-lines.ts';
import { PersonNotFoundRefused } from '../vocabulary/refusals.ts';
import { ManagementMemberRow } from './management-member.row.ts';
import { readManagement } from './read-management.ts';
import { managementIn } from './who-is-management.ts';

@InputType({ description: 'Who is management.' })
export class NameManagementInput {
  @Field(() => [ID], { description: 'Up to 50 colleagues; none at all: the leaders whom nobody leads.' })
  @Several(0, 50)
  personIds!: string[];
}

@ObjectType({ description: 'Those who answer together for the whole.', simpleResolvers: true })
export class Management {
  @Field(() => [Person], { description: 'Who they are, by name.' })
  people!: Person[];
}

export const NameManagementResult = createUnionType({
  name: 'NameManagementResult',
  description: 'Management as it is from now on; refused when one of those named is no active colleague.',
  types: () => [Management, PersonNotFoundRefused] as const,
});

/** An administrator says who management is, all at once; nobody named means the leaders whom nobody leads. */
export async function nameManagement(
  context: RequestContext,
  input: NameManagementInput,
): Promise<typeof NameManagementResult> {
  const lines = await linesOf(context.db);
  const uuids = input.personIds.map((id) => uuidOf('Person', id));
  if (!uuids.every((uuid) => uuid !== null && lines.isActive(uuid))) return new PersonNotFoundRefused(context.language);
  const named = uuids.map((uuid) => uuid!);
  await write(context, async (db) => {
    const before = await db.rows<ManagementMemberRow>('SELECT person_id AS personId FROM management_member');
    await db.run('DELETE FROM management_member');
    await insertRows(
      db,
      ManagementMemberRow,
      named.map((personId) => ({ personId })),
    );
    const were = managementIn(
      lines,
      before.map(({ personId }) => personId),
    );
    await notify(context, db, new Set([...were, ...managementIn(lines, named)]));
    db.announce('boardChanged', {});
  });
  return Object.assign(new Management(), { people: await readManagement(context) });
}

/** Whoever was or is management gets a notice, each time: nobody lets themselves in to read letters and leaves unseen. */
async function notify({ viewer, now }: RequestContext, db: Writing, people: Set<string>): Promise<void> {
  const about = { kind: 'MANAGEMENT_NAMED', subjectId: uuidV7(now()), actorId: viewer.personId } as const;
  for (const personId of people) await raiseNotice(db, now(), { personId, ...about });
}
