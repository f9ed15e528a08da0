import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { write } from '../../kernel/write.ts';
import { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { mergeInto } from '../life/merge.ts';
import { rolesOf } from '../management/roles.ts';
import { endAnswerRequest } from '../thread/answer-requests.ts';
import { settleAnswerNotices } from '../thread/apply-step.ts';
import { lockGroup, rootOf, type ThreadGroup } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';
import { roleOrRefusal, signatureOf } from './take-turn.ts';

@InputType({ description: 'Two blockers that are the same.' })
export class MergeBlockerInput {
  @Field(() => ID, { description: 'The one that goes on in the other.' })
  blockerId!: string;

  @Field(() => ID, { description: 'The other.' })
  intoBlockerId!: string;
}

@ObjectType({ implements: Refusal, description: 'These two cannot be merged.' })
export class BlockersNotMergeableRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Deze twee kunnen niet samen: een blokkade voor iedereen kan niet verder in een die alleen het management leest, en niet in zichzelf of in een die al is samengevoegd of verborgen.',
        en: 'These two cannot be merged: one that everybody reads cannot go on in one that only management reads, nor in itself, nor in one that is merged or hidden.',
      }[language],
    );
  }
}

export const MergeBlockerResult = createUnionType({
  name: 'MergeBlockerResult',
  description:
    'The first blocker, which goes on in the other; refused to whoever does not have to answer both, once it is finished, and for two that cannot be one.',
  types: () =>
    [
      Blocker,
      BlockerNotFoundRefused,
      NotYourBlockerRefused,
      BlockerMovedOnRefused,
      BlockersNotMergeableRefused,
    ] as const,
});

/**
 * Two letters say the same: the first goes on in the second. What management said there is copied into the first's
 * conversation, and from now on every turn goes into both. Each keeps what was written and who may read that; a public one
 * cannot go on in a private one, since its readers would read on there.
 */
export async function mergeBlocker(
  context: RequestContext,
  input: MergeBlockerInput,
): Promise<typeof MergeBlockerResult> {
  const roles = await rolesOf(context);
  const [uuid, intoUuid] = [uuidOf('Blocker', input.blockerId), uuidOf('Blocker', input.intoBlockerId)];
  const [one, other] = [await placeOf(context, uuid), await placeOf(context, intoUuid)];
  const refused = await write(context, async (db) => {
    const [from, into] = await lockBoth(db, one, other);
    const role = roleOrRefusal(context, roles, from);
    if (typeof role !== 'string') return role;
    const intoRole = roleOrRefusal(context, roles, into);
    if (typeof intoRole !== 'string') return intoRole;
    return mergeGroups(context, db, from!, into!, role);
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

type Place = [uuid: string | null, goesOnIn: string | null];

async function placeOf(context: RequestContext, uuid: string | null): Promise<Place> {
  return [uuid, await rootOf(context, uuid)];
}

/** In the order of their ids: of two who merge the same ones at the same moment, neither waits for the other's second. */
async function lockBoth(db: Writing, one: Place, other: Place): Promise<[ThreadGroup | null, ThreadGroup | null]> {
  const [a, b] = [one[1] ?? '', other[1] ?? ''];
  if (a > b) return (await lockBoth(db, other, one)).reverse() as [ThreadGroup | null, ThreadGroup | null];
  return [await lockGroup(db, ...one), await lockGroup(db, ...other)];
}

async function mergeGroups(context: RequestContext, db: Writing, from: ThreadGroup, into: ThreadGroup, role: string) {
  const result = mergeInto(from, into, signatureOf(context, role), todayIn(context));
  if (result === 'MOVED_ON') return new BlockerMovedOnRefused(context.language, from.root.state);
  if (typeof result === 'string') return new BlockersNotMergeableRefused(context.language);
  await endAnswerRequest(db, from.root.id, 'FORGOTTEN');
  await settleAnswerNotices(db, result.incoming);
  await saveThreads(context, db, [result.into, ...result.incoming]);
  return null;
}
