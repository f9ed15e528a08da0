import type { Database } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { isoTime } from '../../kernel/time.ts';
import { type Translated, Translations } from '../../kernel/translations.ts';
import type { Pair } from './neighbours.ts';
import {
  type BehaviourFacts,
  type CollisionFacts,
  nameOf,
  readFacts,
  textOf,
  type ValueFacts,
  type ValuesFacts,
} from './value-facts.ts';
import { BehaviourTexts, CollisionTexts, ValuesForEditing, ValueTexts } from './value-texts.ts';

/** The values in both languages, with all examples of collisions. */
export async function readValueTexts(db: Database): Promise<ValuesForEditing> {
  return valuesForEditing(await readFacts(db));
}

/** The same of what was read. */
export function valuesForEditing({ values, behaviours, collisions }: ValuesFacts): ValuesForEditing {
  const textsOf = (value: ValueFacts) => valueTexts(value, behaviours);
  return Object.assign(new ValuesForEditing(), {
    values: values.filter(({ retiredAt }) => !retiredAt).map(textsOf),
    retiredValues: values.filter(({ retiredAt }) => retiredAt).map(textsOf),
    collisions: collisions.map((collision) => collisionTexts(collision, collision)),
  });
}

export function valueTexts(value: ValueFacts, behaviours: BehaviourFacts[]): ValueTexts {
  const own = behaviours.filter(({ valueId, retiredAt }) => valueId === value.id && !retiredAt);
  return Object.assign(new ValueTexts(), {
    valueId: nodeId('Value', value.id),
    version: value.version,
    retiredAt: value.retiredAt && isoTime(value.retiredAt),
    name: translations(nameOf(value)),
    meaning: translations({ nl: value.meaningNl, en: value.meaningEn }),
    behaviours: own.map((behaviour) =>
      Object.assign(new BehaviourTexts(), {
        behaviourId: nodeId('Behaviour', behaviour.id),
        text: translations(textOf(behaviour)),
      }),
    ),
  });
}

/** The example of a pair; empty where there is none. */
export function collisionTexts({ upperId, lowerId }: Pair, stored: CollisionFacts | undefined): CollisionTexts {
  return Object.assign(new CollisionTexts(), {
    upperId: nodeId('Value', upperId),
    lowerId: nodeId('Value', lowerId),
    version: stored?.version ?? 0,
    text: translations(stored ? textOf(stored) : { nl: null, en: null }),
  });
}

function translations(text: Translated): Translations {
  return Object.assign(new Translations(), text);
}
