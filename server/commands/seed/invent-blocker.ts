import {
  type SimulatedBlocker,
  type SimulatedOrganisation,
  type SimulatedTurn,
  simulateBlocker,
} from '../../blockers/simulation/simulate-blocker.ts';
import { BlockerKind, BlockerVisibility, RemedyKind, TurnAct } from '../../blockers/vocabulary/blocker-enums.ts';
import { addDays } from '../../kernel/calendar.ts';
import { dutchObstacles, englishObstacles, type Obstacles } from './obstacles.ts';
import type { Random } from './random.ts';

export interface Surrounding {
  /** uuids of leaders of enough people. */
  leaders: string[];
  organisation: SimulatedOrganisation;
}

const kinds = Object.values(BlockerKind);
const remedies = Object.values(RemedyKind);

/** A blocker delivered on a day, with the conversation that followed. */
export function inventBlocker(
  { leaders, organisation }: Surrounding,
  batch: number,
  day: string,
  random: Random,
): SimulatedBlocker {
  const lang = random.chance(0.85) ? 'nl' : 'en';
  const words = lang === 'nl' ? dutchObstacles : englishObstacles;
  const kind = random.pick(kinds);
  const [title, obstacle] = random.pick(words.obstacles[kind]);
  const letter = {
    ...{ id: randomUuid(random), batch, day, kind, lang, title },
    obstacle: numbered(obstacle, random),
    cost: numbered(random.pick(words.costs), random),
    addresseeId: leaders.length > 0 && random.chance(0.8) ? random.pick(leaders) : null,
    visibility: random.chance(0.93) ? BlockerVisibility.ALL : BlockerVisibility.MANAGEMENT,
    roundId: null,
    meToos: Math.floor(random.next() ** 3 * 25),
  };
  const turns = inventTurns(words, lang, day, random).filter((turn) => turn.day < organisation.today);
  return simulateBlocker(letter, turns, organisation);
}

/** What management and the reporter said, each at their own pace, so that some of it comes too late. */
function inventTurns(words: Obstacles, lang: string, from: string, random: Random): SimulatedTurn[] {
  let day = from;
  const turn = (
    act: SimulatedTurn['act'],
    texts: string[],
    wait: number,
    more: Partial<SimulatedTurn> = {},
  ): SimulatedTurn => {
    day = addDays(day, 1 + random.below(wait));
    return { act, day, text: random.pick(texts), lang, remedy: null, promisedFor: null, ...more };
  };
  const fate = random.next();
  if (fate < 0.12) return [];
  const first = random.chance(0.6) ? [turn(TurnAct.ACKNOWLEDGED, words.acknowledged, 8)] : [];
  const asked = random.chance(0.25) ? [turn(TurnAct.ASKED, words.asked, 9), turn(TurnAct.TEXT, words.replied, 8)] : [];
  if (fate < 0.3) return [...first, ...asked];
  if (fate < 0.42) return [...first, ...asked, turn(TurnAct.DECLINED, words.declined, 9)];
  const answered = turn(TurnAct.ANSWERED, words.answered, 9, { remedy: random.pick(remedies) });
  answered.promisedFor = addDays(answered.day, 10 + random.below(40));
  if (fate < 0.55) return [...first, ...asked, answered];
  const closed = [turn(TurnAct.CLOSED, words.closed, 30)];
  if (random.chance(0.12)) {
    closed.push(turn(TurnAct.NOT_SOLVED, words.notSolved, 6), turn(TurnAct.CLOSED, words.closed, 9));
  }
  const confirmed = random.chance(0.6) ? [turn(TurnAct.SOLVED, [''], 9, { text: null, lang: null })] : [];
  return [...first, ...asked, answered, ...closed, ...confirmed];
}

function numbered(text: string, random: Random): string {
  return text.replace('{n}', () => String(3 + random.below(40)));
}

/** Turns the generator's UUID version 7 into a version 4, so that nothing of it is a time. */
function randomUuid(random: Random): string {
  const bits = random.uuid(new Date(random.below(2 ** 32) * 2 ** 12 + random.below(2 ** 12)));
  return `${bits.slice(0, 14)}4${bits.slice(15)}`;
}
