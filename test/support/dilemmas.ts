import { randomUUID } from 'node:crypto';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { announceAnswered } from '../../server/dilemmas/rounds/announce-answered.ts';
import { openDilemmas } from '../../server/dilemmas/rounds/open-dilemmas.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { dayIn } from '../../server/kernel/time.ts';
import { DeliveryRow } from '../../server/letterbox/delivery.row.ts';
import { LetterItemRow } from '../../server/letterbox/letter-item.row.ts';
import { splitAnswer } from '../../server/letterbox/split-answer.ts';
import type { Json } from './asking.ts';
import type { Made, MadePerson } from './factories.ts';
import type { World } from './world.ts';

export const dilemmaFields = `id round state opensOn closesOn question lang answerCount courseByOrder outcome percentage
  explanation courses { number text valueName valueLang value { id name } }
  recognitions { id } openAnswers { course person { name isActive } }`;
const texts = `dilemmaId version question { nl en } courses { value { id name retiredAt } text { nl en } }
  explanation { nl en } recognitions { id } isEditable sentBackBecause`;

const mutation = (name: string, result: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename
    ... on Refusal { message } ${result} } }`;
const dilemma = `... on Dilemma { ${dilemmaFields} }`;

export const addDilemma = mutation('addDilemma', dilemma);
export const editDilemma = mutation('editDilemma', `${dilemma} ... on DilemmaChangedRefused { current { ${texts} } }`);
export const planDilemma = mutation(
  'planDilemma',
  `${dilemma} ... on DilemmaDaysRefused { firstDay }
   ... on PairNotDueRefused { due { upper { name } lower { name } dilemmaCount isDue } }`,
);
export const withdrawDilemma = mutation('withdrawDilemma', dilemma);
export const setDilemmaRecognitions = mutation('setDilemmaRecognitions', dilemma);
export const chooseDilemmaOpenness = mutation(
  'chooseDilemmaOpenness',
  '... on DilemmaOpenness { answersOpenly viewerCanAnswerOpenly }',
);
export const viewerDilemmaFields = 'dilemmaId openCourse isTokenTaken viewerCanAnswerOpenly';
export const answerDilemmaOpenly = mutation('answerDilemmaOpenly', `... on ViewerDilemma { ${viewerDilemmaFields} }`);

export const dilemmas = `query ($first: Int, $after: String) { dilemmas(first: $first, after: $after) {
  edges { node { ${dilemmaFields} } } pageInfo { hasNextPage endCursor } } }`;
export const dilemmaSeries = dilemmas.replace('{ dilemmas(', '{ dilemmaSeries(');
export const dilemmaTexts = `query ($id: ID!) { dilemmaTexts(id: $id) { ${texts} } }`;
export const dilemmaPairs = '{ dilemmaPairs { upper { name } lower { name } dilemmaCount isDue } }';
export const dilemmaTrend = '{ dilemmaTrend { closesOn outcome percentage dilemma { id } } }';
export const viewerDilemmas = `query ($ids: [ID!]!) { viewerDilemmas(dilemmaIds: $ids) { ${viewerDilemmaFields} }
  viewerDilemmaOpenness { answersOpenly viewerCanAnswerOpenly } }`;

/** Nine days after the tests' clock begins, and a week long. */
export const days = { opensOn: '2026-11-27', closesOn: '2026-12-03' };

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });

/** What a dilemma between these two values says. */
export const textsBetween = (upper: Made, lower: Made, question = 'What do you do?') => ({
  ...{ question: both(question), explanation: both('Because the upper one goes first.') },
  courses: [
    { valueId: upper.id, text: both('What the upper one asks') },
    { valueId: lower.id, text: both('What the lower one asks') },
  ],
});

/** A draft of this editor between two values. */
export async function draft(
  world: World,
  editor: MadePerson,
  upper: Made,
  lower: Made,
  question?: string,
): Promise<Json> {
  const input = { texts: textsBetween(upper, lower, question), idempotencyKey: randomUUID() };
  return world.asking(editor).mutate(addDilemma, input);
}

/** A draft that has its days. */
export async function planned(
  world: World,
  editor: MadePerson,
  upper: Made,
  lower: Made,
  own: object = {},
): Promise<Json> {
  const { id } = await draft(world, editor, upper, lower);
  return world.asking(editor).mutate(planDilemma, { dilemmaId: id, ...days, ...own });
}

/** The numbers of its courses, by the value that they come from. */
export async function coursesIn(world: World, { id }: { id: string }): Promise<Record<'upper' | 'lower', string>> {
  const uuid = Buffer.from(id, 'base64url').toString().split(':')[1]!;
  const [row] = await world.db.rows<{ first: string }>('SELECT first_en AS first FROM dilemma WHERE id = ?', [uuid]);
  return row!.first === 'What the upper one asks' ? { upper: '1', lower: '2' } : { upper: '2', lower: '1' };
}

/** Delivers answers to a dilemma as the letterbox does. */
export async function deliverCourses(world: World, round: string, courses: string[]): Promise<void> {
  const { db, clock, config } = world;
  const [row] = await db.rows<{ batch: number | null }>('SELECT MAX(batch) AS batch FROM delivery');
  const batch = (row?.batch ?? 0) + 1;
  const items = courses
    .flatMap((course) => splitAnswer(['COURSE', round, course]))
    .map((said) => ({ id: randomUUID(), batch, type: 'ANSWER' as const, content: JSON.stringify(said) }))
    .map((item) => ({ ...item, threadId: '', signPub: '', openPub: '' }));
  await db.transaction(async (writer) => {
    await insertRows(writer, DeliveryRow, [{ batch, day: dayIn(config.timeZone, clock.now()), applied: 0 }]);
    await insertRows(writer, LetterItemRow, items);
  });
  await applyDelivery(world.app.context, batch);
}

/** The first day has come: what opens opens. */
export async function opened(world: World, at = '2026-11-27T08:00:00Z'): Promise<void> {
  world.clock.set(at);
  await openDilemmas(world.app.context);
}

/** The last day has passed, and with it the first delivery after it. */
export async function closed(world: World, at = '2026-12-04T08:00:00Z'): Promise<void> {
  world.clock.set(at);
  await deliverCourses(world, randomUUID(), []);
  await announceAnswered(world.app.context);
}

/** So many answers for each course. */
export async function deliverChoices(
  world: World,
  dilemma: { id: string; round: string },
  counts: { upper: number; lower: number },
): Promise<void> {
  const { upper, lower } = await coursesIn(world, dilemma);
  const courses = [...Array<string>(counts.upper).fill(upper), ...Array<string>(counts.lower).fill(lower)];
  await deliverCourses(world, dilemma.round, courses);
}

/** Four values, the first of which goes before all others. */
export async function fourValues(world: World): Promise<[Made, Made, Made, Made]> {
  const made: Made[] = [];
  for (const nameEn of ['Safe', 'Person', 'Plain', 'Time']) {
    made.push(await world.value({ nameEn, nameNl: `${nameEn} (nl)`, position: made.length + 1 }));
  }
  return made as [Made, Made, Made, Made];
}
