import { createHash, randomUUID } from 'node:crypto';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { insertIgnore } from '../../kernel/sql.ts';
import { Text } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { groupedWord, ourLexicon } from '../lexicon/group-of.ts';
import { spelled } from '../lexicon/spelled.ts';
import { wordsIn } from '../lexicon/words-in.ts';
import { CulturePair } from './culture-pair.ts';
import { lockOpenRound } from './lock-open-round.ts';
import { pairOf } from './read-culture-pairs.ts';
import { CulturePairRefused, CultureRoundOverRefused, type WhyNoPair } from './refusals.ts';

@InputType({ description: 'Two words that are one in a round.' })
export class AddCulturePairInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, { description: 'The word that the other one joins, up to 40 characters.' })
  @Text(40)
  one!: string;

  @Field(() => String, { description: 'The word that joins it, up to 40 characters.' })
  @Text(40)
  other!: string;
}

export const AddCulturePairResult = createUnionType({
  name: 'AddCulturePairResult',
  description: 'The pair, also where it was there already; refused after the close, and for words that make none.',
  types: () => [CulturePair, CulturePairRefused, CultureRoundOverRefused] as const,
});

const mostPairs = 100;

type Words = Pick<CulturePair, 'one' | 'other'>;

/** An editor says which words of the company's own are one, and learns nothing of what was given. */
export async function addCulturePair(
  context: RequestContext,
  input: AddCulturePairInput,
): Promise<typeof AddCulturePairResult> {
  const { language, viewer } = context;
  const words = { one: spelled(input.one), other: spelled(input.other) };
  const reason = reasonAgainst(input, words);
  if (reason) return new CulturePairRefused(language, reason);
  const roundId = uuidOf('CultureRound', input.roundId) ?? '';
  const stored = await write(context, async (db) =>
    (await lockOpenRound(context, db, roundId)) ? insertOnce(db, roundId, viewer.personId, words) : 'OVER',
  );
  if (stored === 'OVER') return new CultureRoundOverRefused(language);
  return stored === 'TOO_MANY' ? new CulturePairRefused(language, stored) : stored;
}

/** Words and lexicon alone decide: an answer that depended on what was given would be a way to ask for it. */
function reasonAgainst(typed: Words, { one, other }: Words): WhyNoPair | undefined {
  const isWord = (text: string) => wordsIn(text, ourLexicon()).is === 'WORD';
  if (!isWord(typed.one) || !isWord(typed.other) || one === '' || other === '') return 'NO_WORD';
  const [first, second] = [groupedWord(one), groupedWord(other)];
  if (first.group === second.group) return 'ONE_WORD';
  return first.concept && second.concept ? 'BOTH_KNOWN' : undefined;
}

async function insertOnce(
  db: Writing,
  roundId: string,
  editorId: string,
  { one, other }: Words,
): Promise<CulturePair | 'TOO_MANY'> {
  const [row] = await db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM culture_pair WHERE round_id = ?', [
    roundId,
  ]);
  if (Number(row?.count) >= mostPairs) return 'TOO_MANY';
  const groups = [one, other].map((word) => groupedWord(word).group).sort();
  const pairHash = createHash('sha256').update(JSON.stringify(groups)).digest('hex');
  await db.run(
    `${insertIgnore(db.dialect)} culture_pair (id, round_id, one, other, pair_hash, editor_id) VALUES (?, ?, ?, ?, ?, ?)`,
    [randomUUID(), roundId, one, other, pairHash, editorId],
  );
  const sql = 'SELECT id, one, other FROM culture_pair WHERE round_id = ? AND pair_hash = ?';
  return pairOf((await db.rows<CulturePair>(sql, [roundId, pairHash]))[0]!);
}
