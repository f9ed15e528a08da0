import { roundedGroupSize } from '../../blockers/vocabulary/group-size.ts';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import { batched } from '../../kernel/batched.ts';
import type { RequestContext } from '../../kernel/context.ts';
import type { Parameter } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { CultureCloud } from '../clouds/culture-word.ts';
import { type ReadClouds, readClouds } from '../clouds/read-clouds.ts';
import type { CultureRoundRow } from './culture-round.row.ts';
import { CultureRound, CultureRoundState } from './culture-round.ts';

type RoundFacts = Pick<
  CultureRoundRow,
  'id' | 'opensOn' | 'closesOn' | 'answers' | 'summed' | 'unshown' | 'lexicon' | 'summedWith'
>;

/** All rounds that were not withdrawn, the newest first: four statements at most, however many there are. */
export function readCultureRounds(context: RequestContext): Promise<CultureRound[]> {
  return roundsWhere(context, '1 = 1', []);
}

export const cultureRoundByUuid = batched<string, CultureRound | null>(async (context, uuids) => {
  const list = filledUp(uuids);
  const rounds = await roundsWhere(context, `id IN (${placeholders(list)})`, list);
  return uuids.map((uuid) => rounds.find((round) => round.uuid === uuid) ?? null);
});

/** One round anew: what a verb has just changed. */
export async function changedRound(context: RequestContext, uuid: string): Promise<CultureRound | null> {
  return (await roundsWhere(context, 'id = ?', [uuid]))[0] ?? null;
}

/** A round is listed for fifty years, should there be one a quarter. */
const mostRounds = 200;

async function roundsWhere(
  context: RequestContext,
  condition: string,
  parameters: Parameter[],
): Promise<CultureRound[]> {
  const rows = await context.db.rows<RoundFacts>(
    `SELECT id, opens_on AS opensOn, closes_on AS closesOn, answers, summed, unshown,
     lexicon, summed_with AS summedWith
     FROM culture_round WHERE withdrawn = 0 AND ${condition} ORDER BY opens_on DESC, id LIMIT ${mostRounds}`,
    parameters,
  );
  const clouds = await readClouds(context, rows);
  return rows.map((row) => roundOf(context, row, clouds));
}

function roundOf(context: RequestContext, row: RoundFacts, clouds: ReadClouds): CultureRound {
  const minimum = context.settings.issuer.minimumPeople;
  const state = stateOf(row, todayIn(context), minimum);
  const words = (cloud: CultureCloud) => (state === CultureRoundState.SHOWN ? clouds(row.id, cloud) : []);
  return Object.assign(new CultureRound(), {
    ...{ id: nodeId('CultureRound', row.id), uuid: row.id, opensOn: row.opensOn, closesOn: row.closesOn },
    ...{ state, answerCount: roundedGroupSize(minimum, row.answers) },
    ...{ today: words(CultureCloud.TODAY), wanted: words(CultureCloud.WANTED) },
    unshownPercentage: row.unshown,
    lexiconChanged: row.lexicon !== null && row.summedWith !== null && row.lexicon !== row.summedWith,
  });
}

function stateOf(
  { opensOn, closesOn, answers, summed }: RoundFacts,
  today: string,
  minimum: number,
): CultureRoundState {
  if (today < opensOn) return CultureRoundState.PLANNED;
  if (today <= closesOn) return CultureRoundState.OPEN;
  if (summed === 0) return CultureRoundState.COUNTING;
  return answers < minimum ? CultureRoundState.TOO_FEW : CultureRoundState.SHOWN;
}
