import { randomUUID } from 'node:crypto';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { sumRounds } from '../../server/culture/rounds/sum-rounds.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { dayIn } from '../../server/kernel/time.ts';
import { DeliveryRow } from '../../server/letterbox/delivery.row.ts';
import { LetterItemRow } from '../../server/letterbox/letter-item.row.ts';
import { splitAnswer } from '../../server/letterbox/split-answer.ts';
import type { Json } from './asking.ts';
import type { World } from './world.ts';

export const createRound = `mutation ($input: CreateCultureRoundInput!) { createCultureRound(input: $input) { __typename
  ... on Refusal { message } ... on CultureRoundDaysRefused { firstDay }
  ... on CultureRound { id opensOn closesOn state answerCount } } }`;
export const withdrawRound = `mutation ($input: WithdrawCultureRoundInput!) { withdrawCultureRound(input: $input) {
  __typename ... on Refusal { message } ... on CultureRound { id } } }`;
export const cultureRounds = `{ cultureRounds { id opensOn closesOn state answerCount unshownPercentage lexiconChanged
  today { word people } wanted { word people } } }`;
const refusal = '__typename ... on Refusal { message }';
export const addPair = `mutation ($input: AddCulturePairInput!) { addCulturePair(input: $input) {
  ${refusal} ... on CulturePair { id one other } } }`;
export const removePair = `mutation ($input: RemoveCulturePairInput!) { removeCulturePair(input: $input) {
  ${refusal} ... on CulturePair { id } } }`;
export const mergeWords = `mutation ($input: MergeCultureWordsInput!) { mergeCultureWords(input: $input) {
  ${refusal} ... on CultureRound { id } } }`;
export const separateWord = `mutation ($input: SeparateCultureWordInput!) { separateCultureWord(input: $input) {
  ${refusal} ... on CultureRound { id } } }`;
export const promoteWord = `mutation ($input: PromoteCultureWordInput!) { promoteCultureWord(input: $input) {
  ${refusal} ... on CulturePromotion { word people cloud roundId opensOn closesOn by { id } at } } }`;
export const cloudsWithMerges = `{ cultureRounds { today { place word people peopleAtMost
  merged { place word people by { id } at } } } }`;

/** Nine days after the tests' clock begins, and two weeks long. */
export const days = { opensOn: '2026-11-27', closesOn: '2026-12-10' };

export const uuidOfRound = (round: { id: string }): string =>
  Buffer.from(round.id, 'base64url').toString().split(':').at(-1)!;

/** An answer as its eight places: today's words, then those that are wanted. */
export const answer = (today: string[], wanted: string[] = []): string[] =>
  [today, wanted].flatMap((words) => Array.from({ length: 4 }, (_, index) => words[index] ?? ''));

/** Delivers answers to a round as the letterbox does: word by word. */
export async function deliverAnswers(world: World, round: string, answers: string[][]): Promise<void> {
  const { db, clock, config } = world;
  const [row] = await db.rows<{ batch: number | null }>('SELECT MAX(batch) AS batch FROM delivery');
  const batch = (row?.batch ?? 0) + 1;
  const items = answers
    .flatMap((places) => splitAnswer(['WORDS', round, ...places]))
    .map((texts) => ({ id: randomUUID(), batch, type: 'ANSWER' as const, content: JSON.stringify(texts) }))
    .map((item) => ({ ...item, threadId: '', signPub: '', openPub: '' }));
  await db.transaction(async (writer) => {
    await insertRows(writer, DeliveryRow, [{ batch, day: dayIn(config.timeZone, clock.now()), applied: 0 }]);
    await insertRows(writer, LetterItemRow, items);
  });
  await applyDelivery(world.app.context, batch);
}

/** Closes a round on the day after its last one, and sums it. */
export async function sumRound(world: World, round: string): Promise<void> {
  world.clock.set('2026-12-11T11:00:00Z');
  await deliverAnswers(world, round, []);
  await sumRounds(world.app.context);
}

export async function madeRound(world: World, editor: { userName: string }, own: object = {}): Promise<Json> {
  return world.asking(editor).mutate(createRound, { ...days, idempotencyKey: randomUUID(), ...own });
}
