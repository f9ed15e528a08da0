import { randomUUID } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import type { Lines } from '../../people/lines.ts';
import { readLines } from '../../people/read-lines.ts';
import { addresseeFor } from '../management/is-addressable.ts';
import { dueAfter } from '../thread/answer-requests.ts';
import type { HeldBlocker } from '../thread/held-blockers.ts';
import { namesIn } from '../thread/save-blockers.ts';
import { sealBlocker } from '../thread/seal-blocker.ts';
import type { Sealed } from '../thread/store-sealed.ts';
import { BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { type Letter, letterIn } from './letter-items.ts';

export interface PlannedLetter extends Sealed {
  letter: Letter;
  batch: number;
}

/** Seals at the same time; more would only wait for the processor. */
const together = 16;

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
  for (let from = 0; from < planned.length; from += together) {
    const part = planned.slice(from, from + together);
    await Promise.all(
      part.map(async (each) => Object.assign(each, { sealed: await sealBlocker(each.thread, nameOf) })),
    );
  }
  return planned;
}

/** Who asked each round: an answer without an addressee goes to them. */
async function readAskers({ db }: Context): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; askerId: string }>('SELECT id, asker_id AS askerId FROM blocker_round');
  return new Map(rows.map(({ id, askerId }) => [id, askerId]));
}

function newThread(
  context: Context,
  lines: Lines,
  { threadId, openPub }: DeliveredItem,
  { title, visibility }: Letter,
  asked: string | null,
  day: string,
): HeldBlocker {
  const addresseeId = addresseeFor(lines, context.settings.issuer.minimumPeople, asked);
  const nothingYet = { mergedIntoId: null, hiddenReason: null, hiddenById: null, closedOn: null, closedById: null };
  return {
    ...{ id: randomUUID(), threadId, openPub, day, title, addresseeId, holderId: addresseeId, visibility },
    listed: visibility === BlockerVisibility.ALL ? 1 : 0,
    ...{ state: BlockerState.OPEN, dueOn: dueAfter(context, day), overdue: 0, movedUp: 0, meToos: 0, version: 1 },
    ...{ ...nothingYet, storyId: null, turns: [], stored: 0 },
  };
}
