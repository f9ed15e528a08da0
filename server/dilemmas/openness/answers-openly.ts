import type { Context, Writing } from '../../kernel/context.ts';
import { isLeading } from './is-leading.ts';

/** Whether a leader did or will answer a dilemma by name. What was answered so stays, whatever they choose for later ones. */
export async function answersOpenly(
  _context: Context,
  db: Writing,
  { personId, round }: { personId: string; round: string },
): Promise<boolean> {
  const [found] = await db.rows<{ answered: number; chosen: number }>(
    `SELECT (SELECT COUNT(*) FROM dilemma_open_answer a WHERE a.dilemma_id = d.id AND a.person_id = ?) AS answered,
       (SELECT COUNT(*) FROM dilemma_openness o WHERE o.person_id = ?) AS chosen
     FROM dilemma d WHERE d.round_id = ? AND d.withdrawn = 0`,
    [personId, personId, round],
  );
  if (!found) return false;
  return Number(found.answered) > 0 || (Number(found.chosen) > 0 && (await isLeading(db, personId)));
}
