import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { lockRow } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { CultureMergeRow } from '../clouds/culture-merge.row.ts';
import { CultureCloud } from '../clouds/culture-word.ts';
import { headOf } from '../clouds/head-of.ts';
import { CultureRound } from '../rounds/culture-round.ts';
import { changedRound } from '../rounds/read-culture-rounds.ts';
import { CultureWordNotFoundRefused } from './refusals.ts';

@InputType({ description: 'Two shown words of a cloud that are one.' })
export class MergeCultureWordsInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => CultureCloud, { description: 'The cloud.' })
  cloud!: CultureCloud;

  @Field(() => Int, { description: 'The place of the word that counts as the other one from now on.' })
  place!: number;

  @Field(() => Int, { description: 'The place of that other word.' })
  intoPlace!: number;
}

export const MergeCultureWordsResult = createUnionType({
  name: 'MergeCultureWordsResult',
  description: 'The round; refused where either word is not shown, or counts as another one already.',
  types: () => [CultureRound, CultureWordNotFoundRefused] as const,
});

/** An editor merges two words that everybody can read: no word that is not shown can be named here. */
export async function mergeCultureWords(
  context: RequestContext,
  { roundId, ...input }: MergeCultureWordsInput,
): Promise<typeof MergeCultureWordsResult> {
  const uuid = uuidOf('CultureRound', roundId) ?? '';
  const { viewer, now } = context;
  const isMerged = await write(context, async (db) => {
    await lockRow(db, 'culture_round', uuid);
    if (!(await areShown(db, uuid, input))) return false;
    await db.insert(CultureMergeRow, { roundId: uuid, ...input, editorId: viewer.personId, createdAt: now() });
    db.announce('cultureChanged', {});
    return true;
  });
  return isMerged ? (await changedRound(context, uuid))! : new CultureWordNotFoundRefused(context.language);
}

/** Both stand in the cloud as words of their own. The round is locked, so that of two merges one sees the other. */
async function areShown(
  db: Writing,
  roundId: string,
  { cloud, place, intoPlace }: Omit<MergeCultureWordsInput, 'roundId'>,
): Promise<boolean> {
  const sums = await db.rows(
    `SELECT s.place FROM culture_sum s JOIN culture_round r ON r.id = s.round_id
     WHERE s.round_id = ? AND s.cloud = ? AND s.place IN (?, ?) AND r.withdrawn = 0`,
    [roundId, cloud, place, intoPlace],
  );
  const merges = await db.rows<CultureMergeRow>(
    'SELECT place, into_place AS intoPlace FROM culture_merge WHERE round_id = ? AND cloud = ?',
    [roundId, cloud],
  );
  return sums.length === 2 && [place, intoPlace].every((one) => headOf(merges, one) === one);
}
