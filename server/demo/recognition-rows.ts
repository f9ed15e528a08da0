import { contentHash } from '../kernel/idempotency.ts';
import type { RecognitionRows } from '../wall/insert-recognitions.ts';
import { ReactionKind } from '../wall/reaction-kind.ts';
import { departments, people } from './company.ts';
import type { DatedStory } from './dated-story.ts';
import { reportRows } from './report-rows.ts';
import { sampleId } from './sample-id.ts';
import { departmentId, personId } from './seed-company.ts';
import { behaviourId, valueId } from './seed-values.ts';
import { someOf } from './spread.ts';

/** The demo's stories as the database holds them. */
export function recognitionRows(stories: DatedStory[], now: Date): RecognitionRows[] {
  const slots = new Map<string, number>();
  return stories.map((story) => {
    const day = `${story.giver} ${story.givenOn}`;
    slots.set(day, (slots.get(day) ?? 0) + 1);
    return rowsOf(story, slots.get(day)!, now);
  });
}

function rowsOf(story: DatedStory, daySlot: number, now: Date): RecognitionRows {
  const publishedAt = story.agreed && !story.hiddenAt ? story.at : null;
  return {
    recognition: recognitionRow(story, publishedAt, daySlot),
    receivers: story.receivers.map((username, position) => ({
      recognitionId: story.id,
      personId: personId(username),
      position,
      consent: story.consents[position]!,
      createdAt: story.at,
      publishedAt,
    })),
    departments: departmentsOf(story).map((key) => {
      return { recognitionId: story.id, departmentId: departmentId(key), publishedAt };
    }),
    // Both are possible on the wall only.
    reactions: story.agreed ? reactionRows(story) : [],
    comments: story.agreed ? commentRows(story) : [],
    reports: reportRows(story, now),
  };
}

function recognitionRow(story: DatedStory, publishedAt: Date | null, daySlot: number): RecognitionRows['recognition'] {
  const { id, key, giver, value, behaviour, lang, situation, action, effect, at, hiddenAt, givenOn } = story;
  const idempotencyKey = `demo-${key}`;
  return {
    id,
    giverId: personId(giver),
    valueId: valueId(value),
    behaviourId: behaviour ? behaviourId(behaviour) : null,
    ...{ lang, situation, action, effect },
    createdAt: at,
    editedAt: null,
    publishedAt,
    firstPublishedAt: story.agreed ? at : null,
    hiddenAt,
    withdrawnAt: null,
    ...{ givenOn, daySlot, idempotencyKey },
    contentHash: contentHash({ idempotencyKey, ...{ giver, situation, action, effect } }),
  };
}

/** The departments of all receivers and everything above them. */
function departmentsOf(story: DatedStory): string[] {
  const about = new Set<string>();
  for (const username of story.receivers) {
    let key: string | null = people.find((person) => person.username === username)!.department;
    for (; key !== null; key = departments.find((department) => department.key === key)!.parent) about.add(key);
  }
  return [...about];
}

/** Readers who are neither giver nor receiver, drawn anew for each kind. */
function reactionRows(story: DatedStory): RecognitionRows['reactions'] {
  const concerned = [story.giver, ...story.receivers];
  const readers = people.map(({ username }) => username).filter((username) => !concerned.includes(username));
  const counts = [
    [ReactionKind.APPLAUSE, story.applause],
    [ReactionKind.HEART, story.heart],
    [ReactionKind.BRIGHT, story.bright],
    [ReactionKind.COPY, story.copy],
  ] as const;
  return counts.flatMap(([kind, count]) =>
    someOf(readers, count, `${story.key} ${kind}`).map((username) => {
      return { recognitionId: story.id, personId: personId(username), kind };
    }),
  );
}

function commentRows(story: DatedStory): RecognitionRows['comments'] {
  return story.comments.map(({ author, text, at }, index) => {
    const idempotencyKey = `demo-${story.key}-${index}`;
    return {
      id: sampleId(`comment ${idempotencyKey}`, at.getTime()),
      recognitionId: story.id,
      authorId: personId(author),
      text,
      createdAt: at,
      publishedAt: at,
      removedAt: null,
      idempotencyKey,
      contentHash: contentHash({ idempotencyKey, ...{ text } }),
    };
  });
}
