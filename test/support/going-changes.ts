import { randomUUID } from 'node:crypto';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { RecognitionRow } from '../../server/wall/recognition.row.ts';
import { take } from './crowd.ts';
import type { Made, MadePerson } from './factories.ts';
import type { LetterboxWorld } from './letterbox-world.ts';
import { addComment, give, react } from './operations.ts';
import type { World } from './world.ts';

/** Something of which somebody has read that it was stored, and the statement that finds it. */
export interface Acknowledged {
  sql: string;
  parameters: string[];
}

export const stored = (sql: string, ...parameters: string[]): Acknowledged => ({ sql, parameters });
export const uuidOf = ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[1]!;
const saveDraft = `mutation ($input: SaveNominationDraftInput!) {
  saveNominationDraft(input: $input) { __typename ... on Refusal { message } } }`;

/**
 * Changes of all kinds, each kind one after another: nominations, reactions, comments, drafts, stamps that are taken, letters
 * that are delivered. `stop` waits for those that are under way.
 */
export async function goingChanges(world: World, box: LetterboxWorld) {
  const people = await world.people(120);
  const value = await world.value();
  const acknowledged: Acknowledged[] = [];
  const given: Made[] = [await world.recognition({ giver: people[0]!, receivers: [people[1]!], value })];
  const kinds = kindsOf(world, box, { people, value, given });
  let isStopped = false;
  const going = kinds.map(async (change) => {
    for (let count = 0; !isStopped; count += 1) acknowledged.push(...(await change(count)));
  });
  return {
    acknowledged,
    async stop() {
      isStopped = true;
      await Promise.all(going);
    },
  };
}

/**
 * Nominations that wait for consent: so many that a dump takes a while over their table, and what is changed meanwhile is in the
 * tables after it, unless the dump is of one moment.
 */
export async function fillTable({ db, clock }: World): Promise<void> {
  const long = 'A customer stood in the rain. '.repeat(30);
  const texts = { lang: 'en', situation: long, action: long, effect: long, contentHash: '' };
  const rows = Array.from({ length: 8_000 }, (_, number) => ({
    ...{ id: uuidV7(clock.now()), giverId: '', valueId: '', createdAt: clock.now(), publishedAt: null },
    ...{ ...texts, givenOn: `long${number}`, daySlot: 1, idempotencyKey: randomUUID() },
  }));
  await db.transaction((writer) => insertRows(writer, RecognitionRow, rows));
}

type Change = (count: number) => Promise<Acknowledged[]>;

/** What there is to change: each of the people nominates three colleagues a day at most. */
interface Wall {
  people: MadePerson[];
  value: Made;
  given: Made[];
}

function kindsOf(world: World, box: LetterboxWorld, wall: Wall): Change[] {
  const { people, value, given } = wall;
  const person = (count: number) => people[count % people.length]!;
  const newest = () => given.at(-1)!;
  const texts = { valueId: value.id, situation: 'It rained.', action: 'She ran.', effect: 'All stayed dry.' };
  return [
    async (count) => {
      if (count > 0 && count % (3 * people.length) === 0) world.clock.advance({ days: 1 });
      const receiverIds = [person(count + 1).id, person(count + 2).id];
      const input = { ...texts, receiverIds, situation: `Moment ${count}`, idempotencyKey: randomUUID() };
      const made = await done(world.asking(person(count)).mutate(give, input), 'Recognition');
      given.push({ id: made.id, uuid: uuidOf(made) });
      return [stored('SELECT 1 FROM recognition WHERE id = ?', uuidOf(made))];
    },
    async (count) => {
      const { id, uuid } = newest();
      const who = person(count);
      await done(world.asking(who).mutate(react, { recognitionId: id, kind: 'APPLAUSE', on: true }), 'Recognition');
      return [stored('SELECT 1 FROM reaction WHERE recognition_id = ? AND person_id = ?', uuid, who.uuid)];
    },
    async (count) => {
      const input = { recognitionId: newest().id, text: `So ${count}`, idempotencyKey: randomUUID() };
      const made = await done(world.asking(person(count)).mutate(addComment, input), 'Comment');
      return [stored('SELECT 1 FROM recognition_comment WHERE id = ?', uuidOf(made))];
    },
    async (count) => {
      const who = person(count);
      const input = { ...texts, idempotencyKey: randomUUID(), receiverIds: [], subjectId: null };
      if (count < people.length) await done(world.asking(who).mutate(saveDraft, input), 'NominationDraft');
      return count < people.length ? [stored('SELECT 1 FROM nomination_draft WHERE person_id = ?', who.uuid)] : [];
    },
    async (count) => {
      if (count >= people.length) return [];
      await take(world, person(count));
      return [stored('SELECT 1 FROM token_issuance WHERE person_id = ?', person(count).uuid)];
    },
    async () => {
      const letters = await Promise.all([box.letter(), box.letter()]);
      for (const { body } of letters)
        await done(
          box.post(body).then(({ said }) => said),
          'accepted',
        );
      await box.letterbox.deliver();
      return letters.map(({ token }) => stored('SELECT 1 FROM blocker WHERE thread_id = ?', token.thread.id));
    },
  ];
}

/** What came of a change that must not be refused. */
async function done<Made extends { __typename?: string; status?: string }>(
  change: Promise<Made>,
  expected: string,
): Promise<Made> {
  const made = await change;
  if (made.__typename !== expected && made.status !== expected) throw new Error(`refused: ${JSON.stringify(made)}`);
  return made;
}
