import type { Parameter, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { sqlTime } from '../kernel/time.ts';
import { contentHash } from '../wall/earlier-under-key.ts';
import { ReactionKind } from '../wall/reaction-kind.ts';
import { departments, people } from './company.ts';
import { sampleId } from './sample-id.ts';
import { departmentId, personId } from './seed-company.ts';
import { behaviourId, valueId } from './seed-values.ts';
import { someOf } from './spread.ts';
import type { ToldStory } from './told-story.ts';

const storyColumns = [
  ...['id', 'giver_id', 'value_id', 'behaviour_id', 'lang', 'situation', 'action', 'effect', 'created_at'],
  ...['published_at', 'first_published_at', 'hidden_at', 'given_on', 'day_slot', 'idempotency_key', 'content_hash'],
];
const receiverColumns = ['recognition_id', 'person_id', 'position', 'consent', 'created_at', 'published_at'];
const commentColumns = [
  ...['id', 'recognition_id', 'author_id', 'text', 'created_at', 'published_at', 'idempotency_key', 'content_hash'],
];

/** The stories with their receivers, departments, reactions and comments. */
export async function seedStories(db: Writer, stories: ToldStory[]): Promise<void> {
  const slots = new Map<string, number>();
  await insertRows(
    db,
    'recognition',
    storyColumns,
    stories.map((story) => storyRow(story, nextSlot(slots, story))),
  );
  await insertRows(db, 'recognition_receiver', receiverColumns, stories.flatMap(receiverRows));
  const departmentColumns = ['recognition_id', 'department_id', 'published_at'];
  await insertRows(db, 'recognition_department', departmentColumns, stories.flatMap(departmentRows));
  // Reactions and comments are possible on the wall only.
  const agreed = stories.filter((story) => story.agreed);
  await insertRows(db, 'reaction', ['recognition_id', 'person_id', 'kind'], agreed.flatMap(reactionRows));
  await insertRows(db, 'recognition_comment', commentColumns, agreed.flatMap(commentRows));
}

function nextSlot(slots: Map<string, number>, { giver, givenOn }: ToldStory): number {
  const slot = (slots.get(`${giver} ${givenOn}`) ?? 0) + 1;
  slots.set(`${giver} ${givenOn}`, slot);
  return slot;
}

function publishedAt(story: ToldStory): string | null {
  return story.agreed && !story.hiddenAt ? sqlTime(story.at) : null;
}

function storyRow(story: ToldStory, slot: number): Parameter[] {
  const { id, giver, value, behaviour, lang, situation, action, effect, at, hiddenAt, givenOn } = story;
  const idempotencyKey = `demo-${story.key}`;
  const hash = contentHash({ idempotencyKey, ...{ giver, situation, action, effect } });
  return [
    ...[id, personId(giver), valueId(value), behaviour ? behaviourId(behaviour) : null, lang],
    ...[situation, action, effect, sqlTime(at), publishedAt(story), story.agreed ? sqlTime(at) : null],
    ...[hiddenAt && sqlTime(hiddenAt), givenOn, slot, idempotencyKey, hash],
  ];
}

function receiverRows(story: ToldStory): Parameter[][] {
  return story.receivers.map((username, position) => [
    ...[story.id, personId(username), position, story.consents[position]!],
    ...[sqlTime(story.at), publishedAt(story)],
  ]);
}

/** The departments of all receivers and everything above them. */
function departmentRows(story: ToldStory): Parameter[][] {
  const about = new Set<string>();
  for (const username of story.receivers) {
    let key = people.find((person) => person.username === username)!.department as string | null;
    for (; key !== null; key = departments.find((department) => department.key === key)!.parent) about.add(key);
  }
  return [...about].map((key) => [story.id, departmentId(key), publishedAt(story)]);
}

/** Readers who are neither giver nor receiver, drawn anew for each kind. */
function reactionRows(story: ToldStory): Parameter[][] {
  const concerned = [story.giver, ...story.receivers];
  const readers = people.map(({ username }) => username).filter((username) => !concerned.includes(username));
  const counts = [
    [ReactionKind.APPLAUSE, story.applause],
    [ReactionKind.HEART, story.heart],
    [ReactionKind.BRIGHT, story.bright],
    [ReactionKind.COPY, story.copy],
  ] as const;
  return counts.flatMap(([kind, count]) =>
    someOf(readers, count, `${story.key} ${kind}`).map((username) => [story.id, personId(username), kind]),
  );
}

function commentRows(story: ToldStory): Parameter[][] {
  return story.comments.map(({ author, text, at }, index) => {
    const idempotencyKey = `demo-${story.key}-${index}`;
    const hash = contentHash({ idempotencyKey, ...{ text } });
    const id = sampleId(`comment ${idempotencyKey}`, at.getTime());
    return [id, story.id, personId(author), text, sqlTime(at), sqlTime(at), idempotencyKey, hash];
  });
}
