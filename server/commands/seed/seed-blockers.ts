import { isAddressable } from '../../blockers/management/is-addressable.ts';
import { managementIn, nextLevel } from '../../blockers/management/who-is-management.ts';
import { insertBlockers } from '../../blockers/simulation/insert-blockers.ts';
import { addDays } from '../../kernel/calendar.ts';
import type { Writer } from '../../kernel/database.ts';
import { newestBatch } from '../../letterbox/delivery-port.ts';
import { readLines } from '../../people/read-lines.ts';
import type { Progress } from '../progress.ts';
import { inventBlocker, type Surrounding } from './invent-blocker.ts';
import type { Random } from './random.ts';

/** What a fresh installation has: people of a leader, and working days to answer. */
const standard = { minimumPeople: 8, answerDays: 10, holidays: new Set<string>() };
/** Over how many days blockers are spread. */
const span = 240;
const batchSize = 1_000;

/** Invents and writes so many blockers, oldest first; what was delivered on one day is one batch. */
export async function seedBlockers(
  db: Writer,
  until: string,
  count: number,
  random: Random,
  progress: Progress,
): Promise<void> {
  if (count === 0) return;
  const surrounding = await surroundingOf(db, until);
  const first = (await newestBatch(db)) + 1;
  for (let from = 0; from < count; from += batchSize) {
    const size = Math.min(batchSize, count - from);
    const made = Array.from({ length: size }, (_, nth) => {
      const after = Math.floor(((from + nth) / count) * span);
      return inventBlocker(surrounding, first + after, addDays(until, after - span), random);
    });
    await insertBlockers(db, made);
    progress.advance(size);
  }
}

async function surroundingOf(db: Writer, until: string): Promise<Surrounding> {
  const lines = await readLines(db);
  const [management = lines.leaders()[0] ?? ''] = managementIn(lines, []);
  return {
    leaders: lines
      .leaders()
      .filter((uuid) => isAddressable(lines, standard.minimumPeople, uuid))
      .sort(),
    organisation: {
      today: until,
      rules: standard,
      above: (leader) => nextLevel(lines, leader),
      management,
    },
  };
}
