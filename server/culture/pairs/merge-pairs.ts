import type { Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { CultureMergeRow } from '../clouds/culture-merge.row.ts';
import { headOf } from '../clouds/head-of.ts';
import { groupOf } from '../lexicon/group-of.ts';
import type { PlacedSum } from '../words/sums-of-round.ts';

interface Pair {
  one: string;
  other: string;
  editorId: string;
}

/**
 * Merges pairs when a round is summed. Only words that are shown anyway are merged: a word that fewer than
 * three people gave adds nothing to the other one, or a pair would be a way to ask for it.
 */
export async function mergePairs(db: Writing, roundId: string, sums: PlacedSum[], now: Date): Promise<void> {
  const pairs = await db.rows<Pair>(
    'SELECT one, other, editor_id AS editorId FROM culture_pair WHERE round_id = ? ORDER BY one, id',
    [roundId],
  );
  const merges = ['TODAY', 'WANTED'].flatMap((cloud) =>
    mergesIn(
      sums.filter((sum) => sum.cloud === cloud),
      pairs,
    ),
  );
  await insertRows(
    db,
    CultureMergeRow,
    merges.map((merge) => ({ roundId, ...merge, createdAt: now })),
  );
}

type Merge = Pick<CultureMergeRow, 'cloud' | 'place' | 'intoPlace' | 'editorId'>;

function mergesIn(cloud: PlacedSum[], pairs: Pair[]): Merge[] {
  const merges: Merge[] = [];
  for (const { one, other, editorId } of pairs) {
    const [into, joins] = [one, other].map((word) => cloud.find(({ group }) => group === groupOf(word)));
    if (!into || !joins) continue;
    const [intoPlace, place] = [into, joins].map((sum) => headOf(merges, sum.place)) as [number, number];
    if (place !== intoPlace) merges.push({ cloud: into.cloud, place, intoPlace, editorId });
  }
  return merges;
}
