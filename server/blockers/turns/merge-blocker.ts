import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { write } from '../../kernel/write.ts';
import { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { unfinishedStates } from '../life/states.ts';
import { rolesOf } from '../management/roles.ts';
import { forgetAnswerRequest, settleAnswerNotices } from '../thread/answer-requests.ts';
import type { TurnFacts } from '../thread/blocker-facts.ts';
import { addTurn, lockGroup, type MergeGroup, mirrorRoot, rootOf, turnsToReporter } from '../thread/held-blockers.ts';
import { saveBlockers } from '../thread/save-blockers.ts';
import { BlockerVisibility, TurnAct } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';
import { hatOrRefusal, signedBy } from './take-turn.ts';

@InputType({ description: 'Two blockers that are the same.' })
export class MergeBlockerInput {
  @Field(() => ID, { description: 'The one that goes on in the other.' })
  blockerId!: string;

  @Field(() => ID, { description: 'The other.' })
  intoId!: string;
}

@ObjectType({ implements: Refusal, description: 'These two cannot be merged.' })
export class CannotMergeRefused extends Refusal {
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
  description: 'What came of it, or why not.',
  types: () =>
    [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused, CannotMergeRefused] as const,
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
  const [uuid, intoUuid] = [uuidOf('Blocker', input.blockerId), uuidOf('Blocker', input.intoId)];
  const [one, other] = [await placeOf(context, uuid), await placeOf(context, intoUuid)];
  const refused = await write(context, async (db) => {
    const [tree, into] = await lockBoth(db, one, other);
    const hat = hatOrRefusal(context, roles, tree);
    if (typeof hat !== 'string') return hat;
    const intoHat = hatOrRefusal(context, roles, into);
    if (typeof intoHat !== 'string') return intoHat;
    if (tree!.self !== tree!.root || !unfinishedStates.includes(tree!.root.state)) {
      return new BlockerMovedOnRefused(context.language, tree!.root.state);
    }
    if (!canMerge(tree!, into!)) return new CannotMergeRefused(context.language);
    await mergeTrees(context, db, tree!, into!, hat);
    return null;
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

type Place = [uuid: string | null, goesOnIn: string | null];

async function placeOf(context: RequestContext, uuid: string | null): Promise<Place> {
  return [uuid, await rootOf(context, uuid)];
}

/** In the order of their ids: of two who merge the same ones at the same moment, neither waits for the other's second. */
async function lockBoth(db: Writing, one: Place, other: Place): Promise<[MergeGroup | null, MergeGroup | null]> {
  const [a, b] = [one[1] ?? '', other[1] ?? ''];
  if (a > b) return (await lockBoth(db, other, one)).reverse() as [MergeGroup | null, MergeGroup | null];
  return [await lockGroup(db, ...one), await lockGroup(db, ...other)];
}

function canMerge({ root, merged }: MergeGroup, into: MergeGroup): boolean {
  const isThere = into.self === into.root && into.root.id !== root.id && into.root.hiddenReason === null;
  const isPublic = [root, ...merged].some(({ visibility }) => visibility === BlockerVisibility.ALL);
  return isThere && !(isPublic && into.root.visibility === BlockerVisibility.MANAGEMENT);
}

async function mergeTrees(
  context: RequestContext,
  db: Writing,
  tree: MergeGroup,
  into: MergeGroup,
  hat: string,
): Promise<void> {
  const incoming = [tree.root, ...tree.merged];
  await forgetAnswerRequest(db, tree.root);
  await settleAnswerNotices(db, incoming);
  for (const thread of incoming) {
    addTurn(thread, { act: TurnAct.MERGED, ...signedBy(context, hat), day: todayIn(context) });
    for (const turn of turnsToReporter(into.root)) thread.turns.push(numbered(turn, thread.turns.length + 1));
    thread.mergedIntoId = into.root.id;
    thread.listed = 0;
  }
  into.root.meToos += tree.root.meToos + 1;
  mirrorRoot({ ...into, merged: incoming });
  await saveBlockers(context, db, [into.root, ...incoming]);
}

function numbered([, ...turn]: TurnFacts, number: number): TurnFacts {
  return [number, ...turn];
}
