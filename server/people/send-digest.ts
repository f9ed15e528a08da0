import { createHash } from 'node:crypto';
import type { Context } from '../kernel/context.ts';
import { languageOf } from '../kernel/language.ts';
import type { Mailer, MailOutcome } from '../kernel/mailer.ts';
import type { NoticeKind } from '../kernel/notices.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { type DigestFacts, digestMail } from './digest-mail.ts';
import type { Digest } from './person.row.ts';

export interface Addressee {
  id: string;
  name: string;
  email: string;
  locale: string | null;
}

/** To whom, of which notices, and what the mail says of why it comes. */
export interface DigestRound {
  chosen: Exclude<Digest, 'NEVER'>;
  reason: DigestFacts['reason'];
  /** A condition of the statement's WHERE. */
  kinds: string;
  /** Notices of later wait for the next digest, in the stored form. */
  until: string;
}

/** Nothing waited for them any more, or what became of their mail. */
export type Outcome = MailOutcome | 'nothing';

const unmailed = 'waiting = 1 AND person_id = ? AND mailed_at IS NULL AND created_at <= ?';

/**
 * At least once: notices are marked as mailed when the server has taken the mail. A process that dies in between sends the
 * same mail again, under the same id, by which mail programs know it.
 */
export async function sendDigest(
  context: Context,
  mail: Mailer,
  { id, name, email, locale }: Addressee,
  { reason, kinds, until }: DigestRound,
): Promise<Outcome> {
  const notices = await context.db.rows<{ id: string; kind: NoticeKind; createdAt: string }>(
    `SELECT id, kind, created_at AS createdAt FROM notice WHERE ${unmailed} ${kinds} ORDER BY kind, id`,
    [id, until],
  );
  if (notices.length === 0) return 'nothing';
  const { intranetUrl } = context.settings;
  const link = intranetUrl && `${intranetUrl}#applaus/for-you`;
  const language = languageOf(locale ?? undefined);
  const waiting = waitingOf(context, notices);
  const content = digestMail({ name, email, language, reason, waiting, link });
  const outcome = await mail.send({ id: mailIdOf(notices), ...content });
  if (outcome === 'sent') await markMailed(context, id, kinds, until);
  if (outcome === 'refused') context.log.warn({ personId: id }, 'the mail server refuses the mail of a person');
  return outcome;
}

async function markMailed(context: Context, personId: string, kinds: string, until: string): Promise<void> {
  await write(context, (db) =>
    db.run(`UPDATE notice SET mailed_at = ? WHERE ${unmailed} ${kinds}`, [sqlTime(context.now()), personId, until]),
  );
}

/** A notice that comes up again is another's, by its time. */
function mailIdOf(notices: { id: string; createdAt: string }[]): string {
  const hash = createHash('sha256');
  for (const { id, createdAt } of notices) hash.update(`${id} ${createdAt}\n`);
  return hash.digest('hex').slice(0, 32);
}

function waitingOf({ notices: manifest }: Context, notices: { kind: NoticeKind }[]): DigestFacts['waiting'] {
  const counts = new Map<NoticeKind, number>();
  for (const { kind } of notices) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ sentences: manifest[kind].mail, count }));
}
