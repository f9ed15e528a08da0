import { LRUCache } from 'lru-cache';
import type { Database } from '../kernel/database.ts';
import type { Language } from '../kernel/language.ts';
import { nodeId } from '../kernel/node-id.ts';
import { isoTime } from '../kernel/time.ts';
import { peopleByUuid, rememberedPeople } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { valuesByUuid } from '../purpose/values/read-values.ts';
import type { Behaviour, Value } from '../purpose/values/value.ts';
import { type ReactionCount, reactionKinds } from './reaction-kind.ts';
import { Recognition } from './recognition.ts';
import { type RecognitionFacts, reactionCounts, receiversIn } from './recognition-facts.ts';

/** Makes GraphQL objects of rows. People and values come from this process's memory, or with one statement for all. */
export async function toGraphql(db: Database, language: Language, rows: RecognitionFacts[]): Promise<Recognition[]> {
  const remembered = await valuesByUuid(db, language);
  const known = { people: rememberedPeople(db), values: remembered, isComplete: true };
  const recognitions = rows.map((row) => fromRow(row, known));
  if (known.isComplete) return recognitions;
  const values = await valuesByUuid(
    db,
    language,
    rows.flatMap((row) => [row.valueId, row.behaviourId]),
  );
  const uuids = rows.flatMap((row) => [row.giverId, ...receiversIn(row.receivers)]);
  const read = { people: await peopleByUuid(db, uuids), values, isComplete: true };
  return rows.map((row) => fromRow(row, read));
}

/** What rows name by uuid; no longer complete once something was not there, so that the row's object is not to be used. */
interface Known {
  people: ReadonlyMap<string, Person>;
  values: ReadonlyMap<string, Value>;
  isComplete: boolean;
}

function found<Found>(known: Known, one: Found | undefined): Found {
  if (one === undefined) known.isComplete = false;
  return one as Found;
}

function fromRow(row: RecognitionFacts, known: Known): Recognition {
  const recognition = new Recognition();
  const personOf = (uuid: string) => found(known, known.people.get(uuid));
  const value = found(known, known.values.get(row.valueId));
  recognition.id = nodeId('Recognition', row.id);
  recognition.uuid = row.id;
  recognition.situation = row.situation;
  recognition.action = row.action;
  recognition.effect = row.effect;
  recognition.lang = row.lang;
  recognition.value = value;
  recognition.behaviour = row.behaviourId === null ? null : found(known, behaviourOf(value, row.behaviourId));
  recognition.giver = personOf(row.giverId);
  recognition.receivers = receiversIn(row.receivers).map(personOf);
  recognition.publishedAt = row.publishedAt && isoTime(row.publishedAt);
  recognition.createdAt = isoTime(row.createdAt);
  recognition.editedAt = row.editedAt && isoTime(row.editedAt);
  recognition.receiverFacts = row.receivers;
  recognition.hiddenAt = row.hiddenAt;
  recognition.withdrawnAt = row.withdrawnAt;
  recognition.commentCount = Number(row.commentCount);
  recognition.reactions = reactionsIn(row.reactions);
  return recognition;
}

/** The lists of reactions by their text: recognitions with the same few reactions share one, which is written once. */
const reactions = new LRUCache<string, ReactionCount[]>({ max: 5_000 });

function reactionsIn(text: string): ReactionCount[] {
  const known = reactions.get(text);
  if (known) return known;
  const counts = reactionCounts(text);
  const list = reactionKinds.map((kind, index) => Object.freeze({ kind, count: counts[index]! }));
  Object.freeze(list);
  reactions.set(text, list);
  return list;
}

/** In the wording that the giver chose. */
function behaviourOf(value: Value | undefined, uuid: string): Behaviour | undefined {
  const isIt = (behaviour: Behaviour) => behaviour.uuid === uuid;
  return value?.behaviours.find(isIt) ?? value?.earlierBehaviours.find(isIt);
}
