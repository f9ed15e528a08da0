import { batched } from '../../kernel/batched.ts';
import type { Context, RequestContext } from '../../kernel/context.ts';
import type { Parameter } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { linesOf } from '../../people/read-lines.ts';
import { roundedGroupSize } from '../vocabulary/group-size.ts';
import { todayIn } from '../vocabulary/today.ts';
import { BlockerRound, type BlockerRoundRepeat } from './blocker-round.ts';
import { isTooFew } from './lapse-rounds.ts';

interface RoundFacts {
  id: string;
  askerId: string;
  question: string;
  lang: string;
  repeats: BlockerRoundRepeat;
  opensOn: string;
  closesOn: string;
  ended: number;
  answers: number;
}

/** Rounds that have begun, newest first, at most a hundred: open ones, the others, or all. */
export async function readRounds(context: RequestContext, open: boolean | null): Promise<BlockerRound[]> {
  const today = todayIn(context);
  const isOpen = 'r.opens_on <= ? AND r.closes_on >= ? AND r.ended = 0';
  const condition = { all: '1 = 1', open: isOpen, closed: `NOT (${isOpen})` }[
    open === null || open === undefined ? 'all' : open ? 'open' : 'closed'
  ];
  const rounds = await roundsWhere(context, condition, condition === '1 = 1' ? [] : [today, today]);
  // Too few people may be left since the last look, which ends a round only within the hour.
  return open === true ? rounds.filter((round) => round.isOpen) : rounds;
}

/** Rounds that can be answered today or on a later day. */
export async function comingRounds(context: Context): Promise<BlockerRound[]> {
  const rounds = await roundsWhere(context, 'r.closes_on >= ? AND r.ended = 0', [todayIn(context)]);
  return rounds.filter((round) => !round.isEnded);
}

export const roundsByUuid = batched<string, BlockerRound | null>(async (context, uuids) => {
  const list = filledUp(uuids);
  const rounds = await roundsWhere(context, `r.id IN (${placeholders(list)})`, list);
  return uuids.map((uuid) => rounds.find((round) => round.uuid === uuid) ?? null);
});

/** One round anew: what a verb has just changed. */
export async function roundByUuid(context: RequestContext, uuid: string): Promise<BlockerRound | null> {
  return (await roundsWhere(context, 'r.id = ?', [uuid]))[0] ?? null;
}

async function roundsWhere(context: Context, condition: string, parameters: Parameter[]): Promise<BlockerRound[]> {
  const rows = await context.db.rows<RoundFacts>(
    `SELECT r.id, r.asker_id AS askerId, r.question, r.lang, r.repeats, r.opens_on AS opensOn, r.closes_on AS closesOn,
       r.ended, (SELECT COUNT(*) FROM blocker b WHERE b.round_id = r.id AND b.visibility = 'ALL') AS answers
     FROM blocker_round r WHERE ${condition} ORDER BY r.opens_on DESC, r.id DESC LIMIT 100`,
    parameters,
  );
  const people = await peopleByUuid(
    context.db,
    rows.map(({ askerId }) => askerId),
  );
  const lines = await linesOf(context.db);
  const today = todayIn(context);
  return rows.map(({ id, askerId, ended, answers, ...facts }) => {
    const isOver = ended === 1 || isTooFew(lines, context.settings.issuer.minimumPeople, askerId);
    const isOpen = !isOver && facts.opensOn <= today && facts.closesOn >= today;
    const asked = roundedGroupSize(context.settings.issuer.minimumPeople, lines.peopleBelow(askerId));
    const own = { id: nodeId('BlockerRound', id), uuid: id, isEnded: isOver || facts.closesOn < today };
    return Object.assign(new BlockerRound(), {
      ...{ ...facts, ...own, asker: people.get(askerId)!, isOpen, peopleCount: asked, answerCount: Number(answers) },
    });
  });
}
