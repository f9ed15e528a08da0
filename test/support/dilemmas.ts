import { randomUUID } from 'node:crypto';
import type { Json } from './asking.ts';
import type { Made, MadePerson } from './factories.ts';
import type { World } from './world.ts';

export const dilemmaFields = `id round state opensOn closesOn question lang answerCount courseByOrder outcome percentage
  explanation courses { number text valueName valueLang value { id name } }
  recognitions { id } openAnswers { course person { name isActive } }`;

const mutation = (name: string, result: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename
    ... on Refusal { message } ${result} } }`;
const dilemma = `... on Dilemma { ${dilemmaFields} }`;

export const addDilemma = mutation('addDilemma', dilemma);
export const planDilemma = mutation(
  'planDilemma',
  `${dilemma} ... on DilemmaDaysRefused { firstDay }
   ... on PairNotDueRefused { due { upper { name } lower { name } dilemmaCount isDue } }`,
);

export const dilemmas = `query ($first: Int, $after: String) { dilemmas(first: $first, after: $after) {
  edges { node { ${dilemmaFields} } } pageInfo { hasNextPage endCursor } } }`;
export const dilemmaSeries = dilemmas.replace('{ dilemmas(', '{ dilemmaSeries(');

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
