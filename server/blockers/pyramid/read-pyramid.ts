import { addMonths } from '../../kernel/calendar.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { unfinishedStates } from '../life/states.ts';
import { BlockerState } from '../vocabulary/blocker-enums.ts';
import { todayIn } from '../vocabulary/today.ts';
import type { LeaderRecord, Pyramid } from './pyramid.ts';

interface BlockerCount {
  state: BlockerState;
  overdue: number;
  thisQuarter: number;
  count: number;
}

interface LeaderFacts {
  leaderId: string;
  asked: number;
  answered: number;
  inTime: number;
  removed: number;
  overdue: number;
}

/** Whether management carries: of what all staff may read, so that no figure tells of anything else. */
export async function readPyramid(context: RequestContext): Promise<Pyramid> {
  const today = todayIn(context);
  const quarter = quarterOf(today);
  const counts = await context.db.rows<BlockerCount>(
    `SELECT state, overdue, CASE WHEN closed_on >= ? THEN 1 ELSE 0 END AS thisQuarter, COUNT(*) AS count
     FROM blocker WHERE listed = 1 GROUP BY state, overdue, thisQuarter`,
    [quarter],
  );
  const leaders = await readLeaders(context, addMonths(today, -12));
  const count = (matches: (facts: BlockerCount) => boolean) =>
    counts.filter(matches).reduce((sum, facts) => sum + Number(facts.count), 0);
  const confirmed = (facts: BlockerCount) => facts.state === BlockerState.CONFIRMED && Number(facts.thisQuarter) === 1;
  const closed = (facts: BlockerCount) => facts.state === BlockerState.CLOSED && Number(facts.thisQuarter) === 1;
  return {
    removedThisQuarterCount: count((facts) => closed(facts) || confirmed(facts)),
    confirmedThisQuarterCount: count(confirmed),
    openCount: count(({ state }) => unfinishedStates.includes(state)),
    overdueCount: count(({ overdue }) => overdue === 1),
    answeredOnTimePercent: percent(leaders),
    leaders: await recordsOf(context, leaders),
  };
}

/** The first day of the quarter of a day. */
function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/** What each leader was asked since a day, what they removed, and what is overdue with them; management as a whole too. */
function readLeaders({ db }: RequestContext, since: string): Promise<LeaderFacts[]> {
  return db.rows<LeaderFacts>(
    `SELECT leaderId, SUM(asked) AS asked, SUM(answered) AS answered, SUM(inTime) AS inTime, SUM(removed) AS removed,
       SUM(overdue) AS overdue
     FROM (
       SELECT COALESCE(a.leader_id, '') AS leaderId, 1 AS asked, CASE WHEN a.in_time IS NULL THEN 0 ELSE 1 END AS answered,
         COALESCE(a.in_time, 0) AS inTime, 0 AS removed, 0 AS overdue
       FROM blocker_answer_request a JOIN blocker b ON b.id = a.blocker_id AND b.listed = 1 WHERE a.asked_on >= ?
       UNION ALL SELECT b.closed_by_id, 0, 0, 0, 1, 0 FROM blocker b
       WHERE b.listed = 1 AND b.closed_on >= ? AND b.state IN ('CLOSED', 'CONFIRMED')
       UNION ALL SELECT COALESCE(b.holder_id, ''), 0, 0, 0, 0, 1 FROM blocker b WHERE b.listed = 1 AND b.overdue = 1
     ) facts GROUP BY leaderId`,
    [since, since],
  );
}

function percent(leaders: LeaderFacts[]): number | null {
  const sum = (of: 'answered' | 'inTime') => leaders.reduce((total, facts) => total + Number(facts[of]), 0);
  return sum('answered') === 0 ? null : Math.round((100 * sum('inTime')) / sum('answered'));
}

async function recordsOf({ db }: RequestContext, leaders: LeaderFacts[]): Promise<LeaderRecord[]> {
  const people = await peopleByUuid(
    db,
    leaders.flatMap(({ leaderId }) => (leaderId === '' ? [] : [leaderId])),
  );
  return leaders
    .flatMap(({ leaderId, asked, inTime, removed, overdue }) => {
      const leader = people.get(leaderId);
      if (!leader?.isActive) return [];
      return [
        {
          leader,
          askedCount: Number(asked),
          answeredOnTimeCount: Number(inTime),
          removedCount: Number(removed),
          overdueCount: Number(overdue),
        },
      ];
    })
    .sort((a, b) => a.leader.name.localeCompare(b.leader.name, 'nl'));
}
