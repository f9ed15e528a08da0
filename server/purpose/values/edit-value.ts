import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { write } from '../../kernel/write.ts';
import { latestChange } from '../changes/latest-change.ts';
import { recordChange } from '../changes/record-change.ts';
import { lockValues } from './change-order.ts';
import { valueTexts } from './read-value-texts.ts';
import { forgetValues, valuesByUuid } from './read-values.ts';
import { ValueChangedRefused, ValueNameTakenRefused, ValueNotFoundRefused } from './refusals.ts';
import { isSameBehaviours, storeBehaviours } from './store-behaviours.ts';
import { Value } from './value.ts';
import type { BehaviourFacts, ValueFacts, ValuesFacts } from './value-facts.ts';
import { type GivenTexts, givenTexts, ValueTextsInput } from './value-input.ts';
import { nameTaken } from './value-name.ts';

@InputType({ description: 'A value as it shall read; its place stays.' })
export class EditValueInput {
  @Field(() => ID, { description: 'The value, retired or not.' })
  valueId!: string;

  @Field(() => Int, { description: 'The version that the editor began with.' })
  basedOn!: number;

  @Field(() => ValueTextsInput, {
    description: 'What it says. Recognitions keep the wording of a behaviour that they were given with.',
  })
  texts!: ValueTextsInput;
}

export const EditValueResult = createUnionType({
  name: 'EditValueResult',
  description:
    'The value as it reads now; refused after a change that the editor has not seen, and for a name that another has.',
  types: () => [Value, ValueNotFoundRefused, ValueChangedRefused, ValueNameTakenRefused] as const,
});

/** Changes what a value says. */
export async function editValue(context: RequestContext, input: EditValueInput): Promise<typeof EditValueResult> {
  const given = givenTexts(input.texts, context.language);
  const uuid = uuidOf('Value', input.valueId);
  const refusal = await write(context, async (db) => {
    const facts = await lockValues(db);
    const value = facts.values.find(({ id }) => id === uuid);
    if (!value) return new ValueNotFoundRefused(context.language);
    return edit(db, context, facts, value, { ...given, basedOn: input.basedOn });
  });
  if (refusal) return refusal as Exclude<typeof EditValueResult, Value>;
  forgetValues(context.db);
  return (await valuesByUuid(context.db, context.language)).get(uuid!)!;
}

async function edit(
  db: Writing,
  context: RequestContext,
  facts: ValuesFacts,
  value: ValueFacts,
  given: GivenTexts & { basedOn: number },
): Promise<Refusal | null> {
  const { language, viewer } = context;
  const stored = facts.behaviours.filter(({ valueId }) => valueId === value.id);
  const current = stored.filter(({ retiredAt }) => !retiredAt);
  // What was sent before and arrived is not sent by somebody else.
  if (isSameTexts(value, given) && isSameBehaviours(current, given.behaviours)) return null;
  if (value.version !== given.basedOn) {
    const kinds = ['value-edited', 'value-retired', 'value-restored'] as const;
    const last = await latestChange(context.db, kinds, { subjectId: value.id });
    return new ValueChangedRefused(language, valueTexts(value, facts.behaviours), last);
  }
  const taken = nameTaken(facts, given.name, value.id, language);
  if (taken) return taken;
  const now = context.now();
  await db.run(
    `UPDATE \`value\` SET name_nl = ?, name_en = ?, meaning_nl = ?, meaning_en = ?, version = version + 1 WHERE id = ?`,
    [given.name.nl, given.name.en, given.meaning.nl, given.meaning.en, value.id],
  );
  await storeBehaviours(db, value.id, stored, given.behaviours, now);
  await recordChange(db, {
    ...{ kind: 'value-edited', subjectId: value.id, authorId: viewer.personId, now },
    before: payloadOf(value, current),
    after: payloadOf(
      { nameNl: given.name.nl, nameEn: given.name.en, meaningNl: given.meaning.nl, meaningEn: given.meaning.en },
      given.behaviours.map(({ text }) => ({ textNl: text.nl, textEn: text.en })),
    ),
  });
  return null;
}

function isSameTexts(value: ValueFacts, { name, meaning }: GivenTexts): boolean {
  const isSameName = value.nameNl === name.nl && value.nameEn === name.en;
  return isSameName && value.meaningNl === meaning.nl && value.meaningEn === meaning.en;
}

function payloadOf(
  { nameNl, nameEn, meaningNl, meaningEn }: Pick<ValueFacts, 'nameNl' | 'nameEn' | 'meaningNl' | 'meaningEn'>,
  behaviours: Pick<BehaviourFacts, 'textNl' | 'textEn'>[],
) {
  const texts = behaviours.map(({ textNl, textEn }) => ({ textNl, textEn }));
  return { nameNl, nameEn, meaningNl, meaningEn, behaviours: texts };
}
