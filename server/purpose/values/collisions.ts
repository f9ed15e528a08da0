import { Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { type Translated, TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { TextInBoth } from '../../kernel/validation.ts';
import { latestChange } from '../changes/latest-change.ts';
import { recordChange } from '../changes/record-change.ts';
import { CollisionRow } from './collision.row.ts';
import { isSamePair, type Pair } from './neighbours.ts';
import { collisionTexts } from './read-value-texts.ts';
import { CollisionChangedRefused } from './refusals.ts';
import { type CollisionFacts, textOf, type ValuesFacts } from './value-facts.ts';

@InputType({ description: 'An example of what to do when two neighbours clash.' })
export class CollisionInput {
  @Field(() => ID, { description: 'The value that goes first.' })
  upperId!: string;

  @Field(() => ID, { description: 'The value that goes after it.' })
  lowerId!: string;

  @Field(() => Int, { description: 'The version of the example that the editor began with; 0 where there was none.' })
  basedOn!: number;

  @Field(() => TranslationsInput, { description: 'The example, up to 500 characters.' })
  @TextInBoth(500)
  text!: TranslationsInput;
}

/** What an editor wrote for a pair. */
export interface GivenCollision extends Pair {
  basedOn: number;
  text: Translated;
}

/** An example as it will be; `before` is what it was, undefined for a new one. */
export interface CollisionPlan extends Pair {
  text: Translated;
  before: CollisionFacts | undefined;
}

export function givenCollision({ upperId, lowerId, basedOn, text }: CollisionInput): GivenCollision {
  const uuid = (id: string) => uuidOf('Value', id) ?? '';
  return { upperId: uuid(upperId), lowerId: uuid(lowerId), basedOn, text: translatedOf(text) };
}

export function storedCollision({ collisions }: ValuesFacts, pair: Pair): CollisionFacts | undefined {
  return collisions.find((one) => isSamePair(one, pair));
}

/** What of the given examples has to be stored; what says the same as before has not. */
export async function planCollisions(
  { db, language }: RequestContext,
  facts: ValuesFacts,
  given: readonly GivenCollision[],
): Promise<CollisionPlan[] | CollisionChangedRefused> {
  const plans: CollisionPlan[] = [];
  for (const { basedOn, text, ...pair } of given) {
    const before = storedCollision(facts, pair);
    if (before && before.textNl === text.nl && before.textEn === text.en) continue;
    if ((before?.version ?? 0) !== basedOn) {
      const isAbout = (after: { lower: { id: string } } | null) => after?.lower.id === pair.lowerId;
      const last = await latestChange(db, ['collision-described'], { subjectId: pair.upperId, isAbout });
      return new CollisionChangedRefused(language, collisionTexts(pair, before), last);
    }
    plans.push({ ...pair, text, before });
  }
  return plans;
}

/** Stores and records them inside the transaction that has the values locked. */
export async function storeCollisions(
  db: Writing,
  { viewer, now }: RequestContext,
  facts: ValuesFacts,
  plans: readonly CollisionPlan[],
): Promise<void> {
  for (const { upperId, lowerId, text, before } of plans) {
    const after = { textNl: text.nl, textEn: text.en };
    if (before) {
      await db.run(
        'UPDATE collision SET text_nl = ?, text_en = ?, version = version + 1 WHERE upper_id = ? AND lower_id = ?',
        [text.nl, text.en, upperId, lowerId],
      );
    } else await db.insert(CollisionRow, { upperId, lowerId, ...after, version: 1 });
    const pair = { upper: namedIn(facts, upperId), lower: namedIn(facts, lowerId) };
    const { nl: textNl, en: textEn } = before ? textOf(before) : { nl: null, en: null };
    await recordChange(db, {
      ...{ kind: 'collision-described', subjectId: upperId, authorId: viewer.personId, now: now() },
      before: before ? { ...pair, textNl, textEn } : null,
      after: { ...pair, ...after },
    });
  }
}

function namedIn({ values }: ValuesFacts, id: string) {
  const { nameNl, nameEn } = values.find((value) => value.id === id)!;
  return { id, nameNl, nameEn };
}
