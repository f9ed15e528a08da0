import type { RequestContext } from '../../kernel/context.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { CultureSumRow } from '../words/culture-sum.row.ts';
import { cloudOf, type StoredMerge } from './cloud-of.ts';
import type { CultureCloud, CultureWord } from './culture-word.ts';

/** The words of a cloud of a round; none before it is summed. */
export type ReadClouds = (roundId: string, cloud: CultureCloud) => CultureWord[];

/** Reads the clouds of rounds with two statements, and one for editors whom this process does not know. */
export async function readClouds(
  { db, language }: RequestContext,
  rounds: readonly { id: string; summed: number }[],
): Promise<ReadClouds> {
  const summed = rounds.filter((round) => round.summed === 1).map(({ id }) => id);
  if (summed.length === 0) return () => [];
  const list = filledUp(summed);
  const sums = await db.rows<CultureSumRow>(
    `SELECT round_id AS roundId, cloud, place, nl, en, people FROM culture_sum
     WHERE round_id IN (${placeholders(list)}) ORDER BY round_id, cloud, place`,
    list,
  );
  const merges = await db.rows<StoredMerge>(
    `SELECT round_id AS roundId, cloud, place, into_place AS intoPlace, editor_id AS editorId, created_at AS createdAt
     FROM culture_merge WHERE round_id IN (${placeholders(list)})`,
    list,
  );
  const people = await peopleByUuid(
    db,
    merges.map(({ editorId }) => editorId),
  );
  const [sumsOf, mergesOf] = [byCloud(sums), byCloud(merges)];
  return (roundId, cloud) => cloudOf(sumsOf(roundId, cloud), mergesOf(roundId, cloud), people, language);
}

function byCloud<Row extends { roundId: string; cloud: string }>(rows: Row[]): (id: string, cloud: string) => Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.roundId} ${row.cloud}`;
    grouped.set(key, [...(grouped.get(key) ?? []), row]);
  }
  return (roundId, cloud) => grouped.get(`${roundId} ${cloud}`) ?? [];
}
