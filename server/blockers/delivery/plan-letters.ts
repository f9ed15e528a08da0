import { randomUUID } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import type { Lines } from '../../people/lines.ts';
import { readLines } from '../../people/read-lines.ts';
import { newLife } from '../life/delivery.ts';
import { addresseeFor } from '../management/is-addressable.ts';
import { lapseRounds } from '../rounds/lapse-rounds.ts';
import type { BlockerThread } from '../thread/blocker-thread.ts';
import { namesIn } from '../thread/save-threads.ts';
import { sealThread } from '../thread/seal-thread.ts';
import type { SealedThread } from '../thread/store-sealed.ts';
import { type DeliveredLetter, letterIn } from './letter-items.ts';

export interface PlannedLetter extends SealedThread {
  letter: DeliveredLetter;
  batch: number;
}

/** How many letters are sealed at the same time; more would only wait for the processor. */
const concurrency = 16;

/**
 * What letters become, sealed answers included, before the transaction that stores it: sealing ten thousand takes longer
 * than rows should be held. Nothing in it depends on what that transaction may find changed.
 */
export async function planLetters(
  context: Context,
  { batch, day }: { batch: number; day: string },
  items: DeliveredItem[],
): Promise<PlannedLetter[]> {
  const lines = await readLines(context.db);
  await lapseRounds(context, lines);
  const askers = await readAskers(context);
  const planned = items.map((item) => {
    const letter = letterIn(item);
    const round = letter.round !== null && askers.has(letter.round) ? letter.round : null;
    const asked = letter.addressee ?? askers.get(round ?? '') ?? null;
    const thread = newThread(context, lines, item, letter, asked, day);
    return { letter: { ...letter, round }, batch, thread, sealed: '' };
  });
  const nameOf = await namesIn(
    context,
    planned.map(({ thread }) => thread),
  );
  for (let from = 0; from < planned.length; from += concurrency) {
    const some = planned.slice(from, from + concurrency);
    await Promise.all(some.map(async (each) => Object.assign(each, { sealed: await sealThread(each.thread, nameOf) })));
  }
  return planned;
}

/** Who asked each round that letters may still carry: an answer without an addressee goes to them. */
async function readAskers({ db }: Context): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; askerId: string }>(
    'SELECT id, asker_id AS askerId FROM blocker_round WHERE lapsed = 0',
  );
  return new Map(rows.map(({ id, askerId }) => [id, askerId]));
}

function newThread(
  context: Context,
  lines: Lines,
  { threadId, openPub }: DeliveredItem,
  { title, obstacle, cost, lang, visibility }: DeliveredLetter,
  asked: string | null,
  day: string,
): BlockerThread {
  const addresseeId = addresseeFor(lines, context.settings.issuer.minimumPeople, asked);
  const life = newLife({ addresseeId, visibility, day }, context.settings.blockers);
  const said = { title, obstacle, cost, lang };
  return { ...life, ...said, id: randomUUID(), threadId, openPub, day, addresseeId, version: 1, storedTurns: 0 };
}
