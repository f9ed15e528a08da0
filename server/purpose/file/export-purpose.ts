import type { Database } from '../../kernel/database.ts';
import type { Translated } from '../../kernel/translations.ts';
import { newestVersion, type VersionFacts } from '../statement/read-versions.ts';
import { neighboursIn } from '../values/neighbours.ts';
import {
  type BehaviourFacts,
  nameOf,
  readFacts,
  textOf,
  type ValueFacts,
  type ValuesFacts,
} from '../values/value-facts.ts';
import { readKeys } from './known-page.ts';
import { purposeYaml } from './purpose-yaml.ts';

/** The page as a file that an import takes: the newest version, and the values that are not retired. */
export async function exportPurpose(db: Database, now: Date): Promise<string> {
  const [facts, version, keys] = [await readFacts(db), await newestVersion(db), await readKeys(db)];
  const inUse = facts.values.filter(({ retiredAt }) => !retiredAt);
  const pairs = new Map(neighboursIn(inUse.map(({ id }) => id)).map((pair) => [pair.upperId, pair.lowerId]));
  const values = inUse.map((value) => {
    const collision = collisionOf(facts, value.id, pairs.get(value.id));
    return {
      key: keys.get(value.id) ?? value.id,
      ...{ name: written(nameOf(value)), meaning: written(meaningOf(value)) },
      ...(collision && { collision: written(collision) }),
      behaviours: facts.behaviours
        .filter(({ valueId, retiredAt }) => valueId === value.id && !retiredAt)
        .map((behaviour) => ({
          key: keys.get(firstOf(behaviour)) ?? firstOf(behaviour),
          ...written(textOf(behaviour)),
        })),
    };
  });
  const retired = facts.values.filter(({ retiredAt }) => retiredAt).map(nameOf);
  return purposeYaml({ exported: now, purpose: version && purposeOf(version), values, retired });
}

/** All wordings of a behaviour go by the key of the first. */
function firstOf({ originId, id }: BehaviourFacts): string {
  return originId ?? id;
}

function meaningOf({ meaningNl, meaningEn }: ValueFacts): Translated {
  return { nl: meaningNl, en: meaningEn };
}

function collisionOf({ collisions }: ValuesFacts, upper: string, lower: string | undefined): Translated | undefined {
  const found = collisions.find(({ upperId, lowerId }) => upperId === upper && lowerId === lower);
  return found && textOf(found);
}

function purposeOf(version: VersionFacts): object {
  const text = (nl: string | null, en: string | null) => (nl === null && en === null ? undefined : written({ nl, en }));
  return {
    statement: text(version.statementNl, version.statementEn),
    explanation: text(version.explanationNl, version.explanationEn),
    participants: text(version.participantsNl, version.participantsEn),
    reason: text(version.reasonNl, version.reasonEn),
    colleagues: version.colleagueCount ?? undefined,
    customers: version.customerCount ?? undefined,
  };
}

/** Without the language in which there is no text. */
function written({ nl, en }: Translated): { nl?: string; en?: string } {
  return { ...(nl !== null && { nl }), ...(en !== null && { en }) };
}
