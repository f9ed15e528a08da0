import { contentHash } from '../kernel/idempotency.ts';
import type { RecognitionRows } from '../wall/insert-recognitions.ts';
import { intentionTimes } from '../wall/intentions/intention-times.ts';
import { ReactionKind } from '../wall/reaction-kind.ts';
import { departments, people } from './company.ts';
import type { DatedRecognition } from './dated-recognition.ts';
import { reportRows } from './report-rows.ts';
import { sampleId } from './sample-id.ts';
import { departmentId, personId } from './seed-company.ts';
import { behaviourId, valueId } from './seed-values.ts';
import { someOf } from './spread.ts';

/** The demo's stories as the database holds them. */
export function recognitionRows(recognitions: DatedRecognition[], now: Date): RecognitionRows[] {
  const slots = new Map<string, number>();
  return recognitions.map((recognition) => {
    const day = `${recognition.giver} ${recognition.givenOn}`;
    slots.set(day, (slots.get(day) ?? 0) + 1);
    return rowsOf(recognition, slots.get(day)!, now);
  });
}

function rowsOf(recognition: DatedRecognition, daySlot: number, now: Date): RecognitionRows {
  const publishedAt = recognition.agreed && !recognition.hiddenAt ? recognition.at : null;
  return {
    recognition: recognitionRow(recognition, publishedAt, daySlot),
    receivers: recognition.receivers.map((username, position) => ({
      recognitionId: recognition.id,
      personId: personId(username),
      position,
      consent: recognition.consents[position]!,
      createdAt: recognition.at,
      publishedAt,
    })),
    departments: departmentsOf(recognition).map((key) => {
      return { recognitionId: recognition.id, departmentId: departmentId(key), publishedAt };
    }),
    // Both are possible on the wall only.
    reactions: recognition.agreed ? reactionRows(recognition) : [],
    comments: recognition.agreed ? commentRows(recognition) : [],
    reports: reportRows(recognition, now),
  };
}

function recognitionRow(
  recognition: DatedRecognition,
  publishedAt: Date | null,
  daySlot: number,
): RecognitionRows['recognition'] {
  const { id, key, giver, value, behaviour, lang, situation, action, effect, at, hiddenAt, givenOn } = recognition;
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
    firstPublishedAt: recognition.agreed ? at : null,
    hiddenAt,
    withdrawnAt: null,
    ...{ givenOn, daySlot, idempotencyKey },
    contentHash: contentHash({ idempotencyKey, ...{ giver, situation, action, effect } }),
  };
}

/** The departments of all receivers and everything above them. */
function departmentsOf(recognition: DatedRecognition): string[] {
  const about = new Set<string>();
  for (const username of recognition.receivers) {
    let key: string | null = people.find((person) => person.username === username)!.department;
    for (; key !== null; key = departments.find((department) => department.key === key)!.parent) about.add(key);
  }
  return [...about];
}

/** Readers who are neither giver nor receiver, drawn anew for each kind. */
function reactionRows(recognition: DatedRecognition): RecognitionRows['reactions'] {
  const concerned = [recognition.giver, ...recognition.receivers];
  const readers = people.map(({ username }) => username).filter((username) => !concerned.includes(username));
  const counts = [
    [ReactionKind.APPLAUSE, recognition.applause],
    [ReactionKind.HEART, recognition.heart],
    [ReactionKind.BRIGHT, recognition.bright],
    [ReactionKind.COPY, recognition.copy],
  ] as const;
  return counts.flatMap(([kind, count]) =>
    someOf(readers, count, `${recognition.key} ${kind}`).map((username) => {
      const times = intentionTimes(kind, recognition.at);
      return { recognitionId: recognition.id, personId: personId(username), kind, ...times };
    }),
  );
}

function commentRows(recognition: DatedRecognition): RecognitionRows['comments'] {
  return recognition.comments.map(({ author, text, at }, index) => {
    const idempotencyKey = `demo-${recognition.key}-${index}`;
    return {
      id: sampleId(`comment ${idempotencyKey}`, at.getTime()),
      recognitionId: recognition.id,
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
