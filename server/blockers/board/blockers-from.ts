import type { RequestContext } from '../../kernel/context.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import type { Turn } from '../life/turn.ts';
import type { BlockerRound } from '../rounds/blocker-round.ts';
import { roundsByUuid } from '../rounds/read-rounds.ts';
import { type BlockerFacts, turnsIn } from '../thread/blocker-facts.ts';
import { Blocker } from './blocker.ts';
import type { BlockerTurn } from './blocker-turn.ts';

/** A row whose texts may be left out. */
type ShownFacts = Omit<BlockerFacts, keyof typeof hiddenTexts> & Record<keyof typeof hiddenTexts, string | null>;

const hiddenTexts = { title: null, obstacle: null, cost: null };

type People = (uuid: string | null) => Person | null;

/**
 * Makes rows into blockers: people come from this process's memory, or with one statement for all, and question rounds with
 * one more where there are any. What a hidden one says stays in the database, except for somebody who may show it again.
 */
export async function blockersFrom(
  context: RequestContext,
  rows: BlockerFacts[],
  seesHidden: (row: BlockerFacts) => boolean = () => false,
): Promise<Blocker[]> {
  const shown = rows.map((row) => {
    const isHidden = row.hiddenReason !== null && !seesHidden(row);
    return isHidden ? { row: { ...row, ...hiddenTexts }, turns: [] } : { row, turns: turnsIn(row) };
  });
  const known = await peopleByUuid(context.db, shown.flatMap(peopleIn));
  const people: People = (uuid) => (uuid === null ? null : (known.get(uuid) ?? null));
  const rounds = await Promise.all(
    rows.map(({ roundId }) => (roundId === null ? null : roundsByUuid(context).load(roundId))),
  );
  return shown.map(({ row, turns }, index) => blockerFrom(row, turns, people, rounds[index]!));
}

function peopleIn({ row, turns }: { row: ShownFacts; turns: Turn[] }): string[] {
  const named = [row.addresseeId, row.holderId, row.hiddenById, row.closedById];
  for (const { byId, onBehalfOfId, movedToId } of turns) named.push(byId, onBehalfOfId, movedToId);
  return named.filter((uuid) => uuid !== null);
}

/** Field by field, as recognitions are made: what is assembled from spread parts costs a third of a whole page more. */
function blockerFrom(row: ShownFacts, turns: Turn[], people: People, round: BlockerRound | null): Blocker {
  const blocker = new Blocker();
  blocker.id = nodeId('Blocker', row.id);
  blocker.uuid = row.id;
  blocker.kind = row.kind;
  blocker.title = row.title;
  blocker.obstacle = row.obstacle;
  // The column holds an empty text where a letter says nothing about it.
  blocker.cost = row.cost || null;
  blocker.lang = row.lang;
  blocker.addressee = people(row.addresseeId);
  blocker.holder = people(row.holderId);
  blocker.visibility = row.visibility;
  blocker.round = round;
  blocker.deliveredOn = row.day;
  blocker.state = row.state;
  blocker.dueOn = row.dueOn;
  blocker.isOverdue = row.overdue === 1;
  blocker.moveUpCount = row.movedUp;
  blocker.meTooCount = row.meToos;
  blocker.turns = turns.map((turn) => turnFrom(turn, people));
  blocker.mergedInto = null;
  blocker.mergedIntoUuid = row.mergedIntoId;
  blocker.hiddenReason = row.hiddenReason;
  blocker.hiddenBy = people(row.hiddenById);
  blocker.closedOn = row.closedOn;
  blocker.closedBy = people(row.closedById);
  blocker.recognitionUuid = row.recognitionId;
  return blocker;
}

function turnFrom(turn: Turn, people: People): BlockerTurn {
  const { number, act, text, lang, remedy, promisedFor, day } = turn;
  const [actor, onBehalfOf, movedTo] = [people(turn.byId), people(turn.onBehalfOfId), people(turn.movedToId)];
  return { number, act, actor, onBehalfOf, text, lang, remedy, dueOn: promisedFor, takenOn: day, movedTo };
}
