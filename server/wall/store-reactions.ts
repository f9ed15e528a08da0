import { coalesced } from '../kernel/coalesced.ts';
import type { Writing } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { insertIgnore, placeholders } from '../kernel/sql.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { intentionTimes } from './intentions/intention-times.ts';
import { lockRecognition } from './lock-recognition.ts';
import { ReactionKind, reactionKinds } from './reaction-kind.ts';
import { reactionCounts, writtenReactions } from './recognition-facts.ts';

/** A person's way of answering, to be set on or off. */
interface Reaction {
  personId: string;
  kind: ReactionKind;
  on: boolean;
  at: Date;
}

/**
 * Stores a reaction to a published recognition and adds it to the count in the recognition's row, in one transaction with
 * all others that arrive meanwhile. False, and nothing stored, while the recognition is not on the wall.
 */
export const storeReaction = coalesced<Reaction, boolean>((context, recognitionId, reactions) =>
  write(context, async (db) => {
    const recognition = await lockRecognition(db, recognitionId);
    if (!recognition || recognition.publishedAt === null) return false;
    const changes = await setAll(db, recognitionId, reactions);
    if (changes.every((change) => change === 0)) return true;
    const counts = reactionCounts(recognition.reactions).map((count, index) => Math.max(0, count + changes[index]!));
    await db.run('UPDATE recognition SET reactions = ?, copy_count = ? WHERE id = ?', [
      writtenReactions(counts),
      counts[reactionKinds.indexOf(ReactionKind.COPY)]!,
      recognitionId,
    ]);
    db.announce('wallChanged', { recognitionId });
    return true;
  }),
);

/** Sets them with a statement for each way and direction; returns by how many rows each way has changed. */
async function setAll(db: Writing, recognitionId: string, reactions: Reaction[]): Promise<number[]> {
  // Of one person's several answers in the same way the last one holds.
  const last = new Map(reactions.map((reaction) => [`${reaction.personId} ${reaction.kind}`, reaction]));
  const those = (kind: ReactionKind, on: boolean) =>
    [...last.values()].filter((each) => each.kind === kind && each.on === on);
  const changes: number[] = [];
  for (const kind of reactionKinds) {
    const added = await add(db, recognitionId, those(kind, true));
    changes.push(added - (await remove(db, recognitionId, those(kind, false))));
  }
  return changes;
}

/** The primary key allows one reaction for each person and way: how many of these are new. */
async function add(db: Writing, recognitionId: string, reactions: Reaction[]): Promise<number> {
  if (reactions.length === 0) return 0;
  return db.run(
    `${insertIgnore(db.dialect)} reaction (recognition_id, person_id, kind, intended_at, ask_at)
     VALUES ${reactions.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    reactions.flatMap(({ personId, kind, at }) => [recognitionId, personId, kind, ...timesOf(kind, at)]),
  );
}

function timesOf(kind: ReactionKind, at: Date): Parameter[] {
  const { intendedAt, askAt } = intentionTimes(kind, at);
  return [intendedAt && sqlTime(intendedAt), askAt && sqlTime(askAt)];
}

/** How many of these, all of one way, there were. */
async function remove(db: Writing, recognitionId: string, reactions: Reaction[]): Promise<number> {
  if (reactions.length === 0) return 0;
  return db.run(
    `DELETE FROM reaction WHERE recognition_id = ? AND kind = ? AND person_id IN (${placeholders(reactions)})`,
    [recognitionId, reactions[0]!.kind, ...reactions.map(({ personId }) => personId)],
  );
}
