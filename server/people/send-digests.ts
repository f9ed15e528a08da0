import { Counter } from 'prom-client';
import type { Context } from '../kernel/context.ts';
import { type Lock, LockLost } from '../kernel/lock.ts';
import type { Mailer } from '../kernel/mailer.ts';
import { noticeKinds } from '../kernel/notices.ts';
import { takeLock } from '../kernel/take-lock.ts';
import { sqlTime } from '../kernel/time.ts';
import { type Addressee, type DigestRound, type Outcome, sendDigest } from './send-digest.ts';

/** Waits for the digest of another process to end, or for what it had to be free after its death, in milliseconds. */
const lockTimeout = 20_000;
/** After so many mails in a row of which nobody knows whether they were taken, the server counts as away. */
const maxUnsure = 3;

const digests = new Counter({
  name: 'applaus_digests_total',
  help: 'Mail digests by what became of them: sent, away, refused, deferred or unsure.',
  labelNames: ['outcome'] as const,
});
// From the start, so that a first failure is an increase.
for (const outcome of ['sent', 'away', 'refused', 'deferred', 'unsure'] as const) digests.inc({ outcome }, 0);

/** On working days people who chose Mondays are mailed as well, about notices with a deadline. */
function roundsOf({ notices }: Context, frequency: DigestRound['chosen'], until: string): DigestRound[] {
  const usual: DigestRound = { chosen: frequency, reason: frequency, kinds: '', until };
  const urgent = noticeKinds(notices, 'hasDeadline').map((kind) => `'${kind}'`);
  if (frequency === 'WEEKLY' || urgent.length === 0) return [usual];
  return [usual, { ...usual, chosen: 'WEEKLY', reason: 'DEADLINE', kinds: `AND kind IN (${urgent.join(', ')})` }];
}

/**
 * Mails everybody who wants it so often what waited for them at a moment and was not mailed before: one mail a person. It
 * throws when somebody's mail could still go out, so that the job tries again with the same moment; who had theirs gets no
 * other by that.
 */
export async function sendDigests(
  context: Context,
  frequency: DigestRound['chosen'],
  until: Date = context.now(),
): Promise<void> {
  const { mail } = context;
  if (!mail) return;
  const lock = await takeLock(context.db, 'applaus-digests', { timeout: lockTimeout });
  if (!lock) throw new Error('another process is sending digests');
  try {
    const rounds = roundsOf(context, frequency, sqlTime(until));
    const counts = await sendRounds(context, { mail, lock }, rounds);
    context.log.info({ frequency, ...counts }, 'digests are sent');
    const left = counts.away + counts.deferred + counts.unsure;
    if (counts.away > 0) throw new Error(`the mail server is away; ${counts.sent} digests were sent before`);
    if (left > 0)
      throw new Error(`the mail server did not take ${left} of the digests for now; ${counts.sent} were sent`);
  } finally {
    await lock.release();
  }
}

/** Nobody's address stops the mails of others; a server that is away does, and another process that has the lock now. */
async function sendRounds(
  context: Context,
  { mail, lock }: { mail: Mailer; lock: Lock },
  rounds: DigestRound[],
): Promise<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { sent: 0, away: 0, refused: 0, deferred: 0, unsure: 0, nothing: 0 };
  let unsureInRow = 0;
  for (const round of rounds) {
    for (const person of await addressees(context, round)) {
      confirmOurs(lock);
      const outcome = await sendDigest(context, mail, person, round);
      counts[outcome] += 1;
      if (outcome !== 'nothing') digests.inc({ outcome });
      unsureInRow = outcome === 'unsure' ? unsureInRow + 1 : 0;
      if (outcome === 'away' || unsureInRow === maxUnsure) return counts;
    }
  }
  return counts;
}

function confirmOurs({ isHeld }: Lock): void {
  if (!isHeld) throw new LockLost('applaus-digests');
}

function addressees({ db }: Context, { chosen, kinds, until }: DigestRound): Promise<Addressee[]> {
  return db.rows<Addressee>(
    `SELECT p.id, p.name, p.email, p.locale FROM person p
     WHERE p.active = 1 AND p.digest = ? AND p.email IS NOT NULL AND EXISTS
       (SELECT 1 FROM notice n WHERE n.waiting = 1 AND n.person_id = p.id AND n.mailed_at IS NULL AND n.created_at <= ? ${kinds})`,
    [chosen, until],
  );
}
