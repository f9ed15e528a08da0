import { contentHash } from '../../kernel/idempotency.ts';
import type { RecognitionRows } from '../../wall/insert-recognitions.ts';
import { intentionTimes } from '../../wall/intentions/intention-times.ts';
import { ReactionKind } from '../../wall/reaction-kind.ts';
import type { ReportRow } from '../../wall/report.row.ts';
import type { Company } from './company.ts';
import type { InventedPerson } from './invented.ts';
import { phrasebooks } from './phrasebooks.ts';
import type { Random } from './random.ts';

type Recognition = RecognitionRows['recognition'];
type Echo = Pick<RecognitionRows, 'reactions' | 'comments' | 'reports'>;

const hour = 60 * 60_000;
const { APPLAUSE, HEART, BRIGHT, COPY } = ReactionKind;
/** How often each kind is used, in twentieths. */
const kinds: ReactionKind[] = (
  [
    [APPLAUSE, 9],
    [HEART, 4],
    [BRIGHT, 3],
    [COPY, 4],
  ] as const
).flatMap(([kind, count]) => Array(count).fill(kind));

/**
 * Invents what readers did with a recognition: some three reactions, sometimes a comment, seldom a report, which takes it
 * off the wall.
 */
export function inventEcho(
  company: Company,
  recognition: Recognition,
  giver: InventedPerson,
  receivers: InventedPerson[],
  random: Random,
): Echo {
  if (recognition.publishedAt === null) return { reactions: [], comments: [], reports: [] };
  const concerned = new Set([giver, ...receivers]);
  const reader = () => random.pick(company.people);
  const seen = new Map<string, RecognitionRows['reactions'][number]>();
  for (let left = howMany(3.2, random); left > 0; left -= 1) {
    const [person, kind] = [reader(), random.pick(kinds)];
    const times = intentionTimes(kind, recognition.publishedAt);
    const reaction = { recognitionId: recognition.id, personId: person.id, kind, ...times };
    if (!concerned.has(person)) seen.set(`${person.id} ${kind}`, reaction);
  }
  const comments = Array.from({ length: howMany(0.45, random) }, () => comment(company, recognition, reader(), random));
  const reporter = random.chance(0.0005) ? reader() : giver;
  const reports = reporter === giver ? [] : [report(company, recognition, reporter, random)];
  return { reactions: [...seen.values()], comments, reports };
}

/** Draws a number with this mean from a geometric distribution, in which many get few and few get many. */
function howMany(mean: number, random: Random): number {
  return Math.floor(Math.log(1 - random.next()) / Math.log(mean / (1 + mean)));
}

/** Within three days, and not after the end of the invented time. */
function later({ until }: Company, { publishedAt }: Recognition, random: Random): Date {
  const latest = Math.min(publishedAt!.getTime() + 72 * hour, Math.max(until.getTime(), publishedAt!.getTime() + hour));
  return new Date(publishedAt!.getTime() + Math.floor(random.next() * (latest - publishedAt!.getTime())));
}

function comment(company: Company, recognition: Recognition, author: InventedPerson, random: Random) {
  const createdAt = later(company, recognition, random);
  const id = random.uuid(createdAt);
  const text = random.pick(phrasebooks[author.lang].comments);
  const idempotencyKey = `seed-${id}`;
  return {
    ...{ id, recognitionId: recognition.id, authorId: author.id, text, createdAt },
    publishedAt: createdAt,
    removedAt: null,
    idempotencyKey,
    contentHash: contentHash({ idempotencyKey, ...{ text } }),
  };
}

/** Invents a report. A recent one waits for an editor and its recognition is hidden; most older ones were restored. */
function report(company: Company, recognition: Recognition, reporter: InventedPerson, random: Random): ReportRow {
  const createdAt = later(company, recognition, random);
  const isOpen = company.until.getTime() - createdAt.getTime() < 14 * 24 * hour;
  const decision = isOpen ? null : random.chance(0.85) ? 'RESTORED' : 'REMOVED';
  if (decision !== 'RESTORED') {
    recognition.hiddenAt = createdAt;
    recognition.publishedAt = null;
  }
  return {
    id: random.uuid(createdAt),
    ...{ recognitionId: recognition.id, commentId: null, subjectId: recognition.id, reporterId: reporter.id },
    reason: random.pick(phrasebooks[reporter.lang].reasons),
    createdAt,
    decision,
    decidedAt: isOpen ? null : new Date(createdAt.getTime() + hour * (1 + random.below(48))),
    decidedById: isOpen ? null : company.editor.id,
    note: null,
  };
}
