import type { Context } from '../kernel/context.ts';
import { languageOf } from '../kernel/language.ts';
import type { Mailer } from '../kernel/mailer.ts';
import { type NoticeKind, noticeKinds } from '../kernel/notices.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { type DigestFacts, digestMail } from './digest-mail.ts';
import type { Digest } from './person.row.ts';

interface Addressee {
  id: string;
  name: string;
  email: string;
  locale: string | null;
}

/** To whom, of which notices, and what the mail says of why it comes. */
interface Round {
  chosen: Exclude<Digest, 'NEVER'>;
  reason: DigestFacts['reason'];
  /** A condition of the statement's WHERE. */
  kinds: string;
}

/** On working days people who chose Mondays are mailed as well, about notices with a deadline. */
function roundsOf({ notices }: Context, frequency: Round['chosen']): Round[] {
  const usual: Round = { chosen: frequency, reason: frequency, kinds: '' };
  const urgent = noticeKinds(notices, 'hasDeadline').map((kind) => `'${kind}'`);
  if (frequency === 'WEEKLY' || urgent.length === 0) return [usual];
  return [usual, { chosen: 'WEEKLY', reason: 'DEADLINE', kinds: `AND kind IN (${urgent.join(', ')})` }];
}

/** Mails everybody who wants it so often what waits for them and was not mailed before: one mail a person. */
export async function sendDigests(context: Context, frequency: Round['chosen']): Promise<void> {
  const { mail } = context;
  if (!mail) return;
  const counts = { sent: 0, away: 0, refused: 0, unsure: 0, nothing: 0 };
  for (const round of roundsOf(context, frequency)) {
    for (const person of await addressees(context, round)) {
      const outcome = await sendDigest(context, mail, person, round);
      counts[outcome] += 1;
      if (outcome === 'away') throw new Error(`the mail server is away; ${counts.sent} digests were sent before`);
    }
  }
  context.log.info({ frequency, ...counts }, 'digests are sent');
}

function addressees({ db }: Context, { chosen, kinds }: Round): Promise<Addressee[]> {
  return db.rows<Addressee>(
    `SELECT p.id, p.name, p.email, p.locale FROM person p
     WHERE p.active = 1 AND p.digest = ? AND p.email IS NOT NULL AND EXISTS
       (SELECT 1 FROM notice n WHERE n.waiting = 1 AND n.person_id = p.id AND n.mailed_at IS NULL ${kinds})`,
    [chosen],
  );
}

/**
 * At most once: the notices are marked as mailed before the mail leaves, so a process that dies in between leaves
 * somebody without a mail rather than with two. Nothing is lost by that: what waits still waits in the list "For you".
 * Only when the server certainly did not take the mail is the mark taken back, for the next time.
 */
async function sendDigest(
  context: Context,
  mail: Mailer,
  { id, name, email, locale }: Addressee,
  { reason, kinds }: Round,
) {
  const stamp = sqlTime(context.now());
  const claimed = await write(context, (db) =>
    db.run(`UPDATE notice SET mailed_at = ? WHERE waiting = 1 AND person_id = ? AND mailed_at IS NULL ${kinds}`, [
      stamp,
      id,
    ]),
  );
  if (claimed === 0) return 'nothing';
  const waiting = await waitingSince(context, id, stamp);
  const { intranetUrl } = context.settings;
  const link = intranetUrl && `${intranetUrl}#applaus/for-you`;
  const language = languageOf(locale ?? undefined);
  const outcome = await mail.send(digestMail({ name, email, language, reason, waiting, link }));
  if (outcome === 'refused' || outcome === 'away') {
    await write(context, (db) =>
      db.run('UPDATE notice SET mailed_at = NULL WHERE person_id = ? AND mailed_at = ?', [id, stamp]),
    );
  }
  return outcome;
}

async function waitingSince({ db, notices }: Context, personId: string, stamp: string) {
  const rows = await db.rows<{ kind: NoticeKind; count: number }>(
    'SELECT kind, COUNT(*) AS count FROM notice WHERE waiting = 1 AND person_id = ? AND mailed_at = ? GROUP BY kind ORDER BY kind',
    [personId, stamp],
  );
  return rows.map(({ kind, count }) => ({ sentences: notices[kind].mail, count: Number(count) }));
}
