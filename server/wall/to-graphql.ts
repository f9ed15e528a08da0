import { LRUCache } from 'lru-cache';
import type { Database } from '../kernel/database.ts';
import type { Language } from '../kernel/language.ts';
import { nodeIds } from '../kernel/node-id.ts';
import { isoTime } from '../kernel/time.ts';
import { uuidLength } from '../kernel/uuid.ts';
import { peopleByUuid, rememberedPeople } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { valuesByUuid } from '../purpose/values/read-values.ts';
import type { Behaviour, Value } from '../purpose/values/value.ts';
import { type ReactionCount, reactionKinds } from './reaction-kind.ts';
import { Recognition } from './recognition.ts';
import { type RecognitionFacts, reactionCounts, receiverPlaces, receiversIn } from './recognition-facts.ts';

/** Makes GraphQL objects of rows. People and values come from this process's memory, or with one statement for all. */
export async function toGraphql(db: Database, language: Language, rows: RecognitionFacts[]): Promise<Recognition[]> {
  const uuids = rows.map(({ id }) => id);
  const ids = nodeIds('Recognition', uuids);
  const fromAll = (known: Known) => rows.map((row, index) => fromRow(ids[index]!, row, known));
  const values = await valuesByUuid(db, language);
  const people = rememberedPeople(db);
  const remembered: Known = { personAt: (text, at) => people.get(text, at), values, isComplete: true };
  const recognitions = fromAll(remembered);
  return remembered.isComplete ? recognitions : fromAll(await readKnown(db, language, rows));
}

async function readKnown(db: Database, language: Language, rows: RecognitionFacts[]): Promise<Known> {
  const valueUuids = rows.flatMap(({ valueId, behaviourId }) => [valueId, behaviourId]);
  const values = await valuesByUuid(db, language, valueUuids);
  const people = await peopleByUuid(
    db,
    rows.flatMap(({ giverId, receivers }) => [giverId, ...receiversIn(receivers)]),
  );
  return { personAt: (text, at) => people.get(text.slice(at, at + uuidLength)), values, isComplete: true };
}

/** What rows name by uuid; no longer complete once something was not there, so that the row's object is not to be used. */
interface Known {
  /** The person whose uuid begins at this place of a text. */
  personAt: (text: string, at: number) => Person | undefined;
  values: ReadonlyMap<string, Value>;
  isComplete: boolean;
}

function found<Found>(known: Known, one: Found | undefined): Found {
  if (one === undefined) known.isComplete = false;
  return one as Found;
}

function fromRow(id: string, row: RecognitionFacts, known: Known): Recognition {
  const recognition = new Recognition();
  const value = found(known, known.values.get(row.valueId));
  recognition.id = id;
  recognition.uuid = row.id;
  recognition.situation = row.situation;
  recognition.action = row.action;
  recognition.effect = row.effect;
  recognition.lang = row.lang;
  recognition.value = value;
  recognition.behaviour = row.behaviourId === null ? null : found(known, behaviourOf(value, row.behaviourId));
  recognition.giver = found(known, known.personAt(row.giverId, 0));
  recognition.receivers = receiversOf(row.receivers, known);
  recognition.publishedAt = row.publishedAt && isoTime(row.publishedAt);
  recognition.createdAt = isoTime(row.createdAt);
  recognition.editedAt = row.editedAt && isoTime(row.editedAt);
  recognition.receiverFacts = row.receivers;
  recognition.hiddenAt = row.hiddenAt;
  recognition.withdrawnAt = row.withdrawnAt;
  recognition.commentCount = row.commentCount;
  recognition.reactions = reactionsIn(row.reactions);
  return recognition;
}

function receiversOf(receivers: string, known: Known): Person[] {
  return receiverPlaces(receivers).map((at) => found(known, known.personAt(receivers, at)));
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
