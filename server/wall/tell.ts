import type { Database } from '../kernel/database.ts';
import type { Language } from '../kernel/language.ts';
import { nodeId } from '../kernel/node-id.ts';
import { isoTime } from '../kernel/time.ts';
import { peopleByUuid } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { valuesByUuid } from '../purpose/read-values.ts';
import type { Value } from '../purpose/value.ts';
import { reactionKinds } from './reaction-kind.ts';
import { Recognition } from './recognition.ts';
import { type Receiver, type RecognitionFacts, receiversIn } from './recognition-facts.ts';

/** Makes rows into stories: people and values come from this process's memory, or with one statement for all. */
export async function tell(db: Database, language: Language, rows: RecognitionFacts[]): Promise<Recognition[]> {
  const receivers = rows.map(receiversIn);
  const uuids = rows.flatMap((row, index) => [row.giverId, ...receivers[index]!.map(({ uuid }) => uuid)]);
  const valueUuids = rows.map((row) => row.valueId);
  const [people, values] = await Promise.all([peopleByUuid(db, uuids), valuesByUuid(db, language, valueUuids)]);
  return rows.map((row, index) => story(row, receivers[index]!, people, values));
}

function story(
  row: RecognitionFacts,
  receivers: Receiver[],
  people: Map<string, Person>,
  values: Map<string, Value>,
): Recognition {
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
  told.giver = people.get(row.giverId)!;
  told.receivers = receivers.map(({ uuid }) => people.get(uuid)!);
  told.answers = receivers.map(({ consent }) => consent);
  told.publishedAt = row.publishedAt && isoTime(row.publishedAt);
  told.createdAt = isoTime(row.createdAt);
  told.editedAt = row.editedAt && isoTime(row.editedAt);
  told.hiddenAt = row.hiddenAt;
  told.withdrawnAt = row.withdrawnAt;
  told.commentCount = Number(row.commentCount);
  const counts = row.reactions.split(',');
  told.reactions = reactionKinds.map((kind, index) => ({ kind, count: Number(counts[index] || 0) }));
  return told;
}
