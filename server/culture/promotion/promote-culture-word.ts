import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { insertIgnore } from '../../kernel/sql.ts';
import { sqlTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { CultureCloud } from '../clouds/culture-word.ts';
import { CultureWordNotFoundRefused } from '../merges/refusals.ts';
import { CulturePromotion } from './culture-promotion.ts';
import { promotionOfValue } from './read-promotions.ts';

@InputType({ description: 'A value that came of a word.' })
export class PromoteCultureWordInput {
  @Field(() => ID, { description: 'The value, which an editor has just added.' })
  valueId!: string;

  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => CultureCloud, { description: 'The cloud.' })
  cloud!: CultureCloud;

  @Field(() => Int, { description: 'The place of the word.' })
  place!: number;
}

export const PromoteCultureWordResult = createUnionType({
  name: 'PromoteCultureWordResult',
  description: 'The trail as everybody sees it; refused where the word is not shown or the value is not there.',
  types: () => [CulturePromotion, CultureWordNotFoundRefused] as const,
});

/** An editor records of which word a value came. A value comes of one word: a second time changes nothing. */
export async function promoteCultureWord(
  context: RequestContext,
  input: PromoteCultureWordInput,
): Promise<typeof PromoteCultureWordResult> {
  const valueId = uuidOf('Value', input.valueId) ?? '';
  const promoted = await write(context, (db) => insertOnce(db, context, valueId, input));
  if (!promoted) return new CultureWordNotFoundRefused(context.language);
  return (await promotionOfValue(context).load(valueId))!;
}

async function insertOnce(
  db: Writing,
  { viewer, now }: RequestContext,
  valueId: string,
  { roundId, cloud, place }: PromoteCultureWordInput,
): Promise<boolean> {
  const key = [uuidOf('CultureRound', roundId) ?? '', cloud, place];
  const found = await db.rows(
    `SELECT s.place FROM culture_sum s JOIN \`value\` v ON v.id = ?
     WHERE s.round_id = ? AND s.cloud = ? AND s.place = ?`,
    [valueId, ...key],
  );
  if (found.length === 0) return false;
  await db.run(
    `${insertIgnore(db.dialect)} culture_promotion (value_id, round_id, cloud, place, editor_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [valueId, ...key, viewer.personId, sqlTime(now())],
  );
  db.announce('cultureChanged', {});
  return true;
}
