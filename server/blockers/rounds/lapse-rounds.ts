import type { Context } from '../../kernel/context.ts';
import { placeholders } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import type { Lines } from '../../people/lines.ts';

/** Whether the people who may answer a leader's question are too few for an answer to hide among them. */
export function isTooFew(lines: Lines, minimumPeople: number, askerId: string): boolean {
  return lines.peopleBelow(askerId) < minimumPeople;
}

/**
 * Ends rounds whose part of the organisation has fallen below the minimum, for good: were they to open again when people
 * come back, the answers of before and after would tell who those are.
 */
export async function lapseRounds(context: Context, lines: Lines): Promise<void> {
  const { db, settings } = context;
  const rounds = await db.rows<{ id: string; askerId: string }>(
    'SELECT id, asker_id AS askerId FROM blocker_round WHERE lapsed = 0',
  );
  const over = rounds.filter(({ askerId }) => isTooFew(lines, settings.issuer.minimumPeople, askerId));
  if (over.length === 0) return;
  const ids = over.map(({ id }) => id);
  await write(context, async (writer) => {
    await writer.run(`UPDATE blocker_round SET lapsed = 1, ended = 1 WHERE id IN (${placeholders(ids)})`, ids);
    writer.announce('boardChanged', {});
  });
}
