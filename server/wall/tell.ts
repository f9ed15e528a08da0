import type { Database } from '../kernel/database.ts';
import type { Language } from '../kernel/language.ts';
import { nodeId } from '../kernel/node-id.ts';
import { isoTime } from '../kernel/time.ts';
import { peopleByUuid, rememberedPeople } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { valuesByUuid } from '../purpose/read-values.ts';
import type { Value } from '../purpose/value.ts';
import { reactionKinds } from './reaction-kind.ts';
import { Recognition } from './recognition.ts';
import { type RecognitionFacts, receiversIn } from './recognition-facts.ts';

/** Makes GraphQL objects of rows. People and values come from this process's memory, or with one statement for all. */
export async function tell(db: Database, language: Language, rows: RecognitionFacts[]): Promise<Recognition[]> {
  const values = await valuesByUuid(
    db,
    language,
    rows.map((row) => row.valueId),
  );
  const told = tellOf(rows, rememberedPeople(db), values);
  if (told) return told;
  const uuids = rows.flatMap((row) => [row.giverId, ...receiversIn(row.receivers)]);
  return tellOf(rows, await peopleByUuid(db, uuids), values)!;
}

/** Null when somebody is not among these people. */
function tellOf(
  rows: RecognitionFacts[],
  people: ReadonlyMap<string, Person>,
  values: Map<string, Value>,
): Recognition[] | null {
  let complete = true;
  const personOf = (uuid: string) => {
    const person = people.get(uuid);
    complete &&= person !== undefined;
    return person!;
  };
  const stories = rows.map((row) => story(row, personOf, values));
  return complete ? stories : null;
}

function story(row: RecognitionFacts, personOf: (uuid: string) => Person, values: Map<string, Value>): Recognition {
  const told = new Recognition();
  const value = values.get(row.valueId)!;
  told.id = nodeId('Recognition', row.id);
  told.uuid = row.id;
  told.situation = row.situation;
  told.action = row.action;
  told.effect = row.effect;
  told.lang = row.lang;
  told.value = value;
  told.behaviour = value.behaviours.find((behaviour) => behaviour.uuid === row.behaviourId) ?? null;
  told.giver = personOf(row.giverId);
  told.receivers = receiversIn(row.receivers).map(personOf);
  told.publishedAt = row.publishedAt && isoTime(row.publishedAt);
  told.createdAt = isoTime(row.createdAt);
  told.editedAt = row.editedAt && isoTime(row.editedAt);
  told.receiverFacts = row.receivers;
  told.hiddenAt = row.hiddenAt;
  told.withdrawnAt = row.withdrawnAt;
  told.commentCount = Number(row.commentCount);
  const counts = row.reactions.split(',');
  told.reactions = reactionKinds.map((kind, index) => ({ kind, count: Number(counts[index] || 0) }));
  return told;
}
