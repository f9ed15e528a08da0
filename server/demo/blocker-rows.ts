import { createHash } from 'node:crypto';
import {
  type BlockerRows,
  type SimulatedOrganisation,
  type SimulatedStep,
  simulateBlocker,
} from '../blockers/simulation/simulate-blocker.ts';
import { BlockerVisibility, TurnAct } from '../blockers/vocabulary/blocker-enums.ts';
import { addDays, workingDaysAfter } from '../blockers/vocabulary/working-days.ts';
import type { Settings } from '../kernel/settings.ts';
import { dayIn } from '../kernel/time.ts';
import { blockers } from './blockers/blockers.ts';
import type { DemoBlocker, DemoStep } from './blockers/demo-blocker.ts';
import { people } from './company.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** The demo's question round, which is open. */
export const roundId = randomLookingId('round');

/** The demo's blockers as the database holds them, each as if it had lived under the rules until now. */
export function blockerRows(now: Date, settings: Settings, storyIds: Map<string, string>): BlockerRows[] {
  const today = dayIn(settings.timeZone, now);
  const house = houseOf(today, settings);
  const days = [...new Set(blockers.map(({ daysAgo }) => daysAgo))].sort((a, b) => b - a);
  const made = new Map(
    blockers.map((blocker) => [blocker.key, rowsOf(blocker, days.indexOf(blocker.daysAgo) + 1, house)]),
  );
  for (const blocker of blockers) finish(blocker, made, house, storyIds);
  return [...made.values()];
}

function houseOf(today: string, settings: Settings): SimulatedOrganisation {
  const managers = new Map(people.map(({ username, manager }) => [personId(username), manager && personId(manager)]));
  return {
    today,
    dueAfter: (day) => workingDaysAfter(day, settings.blockers.answerDays, settings.blockers.holidays),
    above: (leader) => managers.get(leader) ?? null,
    management: personId('hanneke.terpstra'),
  };
}

function rowsOf(blocker: DemoBlocker, batch: number, house: SimulatedOrganisation): BlockerRows {
  const { key, daysAgo, to, kind, lang, title, obstacle, cost, meToos, onlyManagement, inRound } = blocker;
  const day = addDays(house.today, -daysAgo);
  const visibility = onlyManagement ? BlockerVisibility.MANAGEMENT : BlockerVisibility.ALL;
  const letter = { id: randomLookingId(key), batch, day, kind, lang, title, obstacle, cost, visibility, meToos };
  const steps = blocker.steps.map((step) => stepOf(step, day, lang));
  return simulateBlocker(
    { ...letter, addresseeId: to && personId(to), roundId: inRound ? roundId : null },
    steps,
    house,
  );
}

function stepOf({ after, act, text, remedy, promisedIn, by }: DemoStep, from: string, lang: string): SimulatedStep {
  const day = addDays(from, after);
  return {
    ...{ act: TurnAct[act], day, text: text || null, lang: text ? lang : null, remedy: remedy ?? null },
    promisedFor: promisedIn === undefined ? null : addDays(day, promisedIn),
    ...(by ? { byId: personId(by) } : {}),
  };
}

/** What leads from one to another: merged, hidden, told. */
function finish(
  { key, mergedInto, hidden, story }: DemoBlocker,
  made: Map<string, BlockerRows>,
  house: SimulatedOrganisation,
  storyIds: Map<string, string>,
): void {
  const { blocker } = made.get(key)!;
  if (hidden) Object.assign(blocker, { hiddenReason: hidden.reason, hiddenById: personId(hidden.by) });
  if (story) blocker.storyId = storyIds.get(story)!;
  if (mergedInto) merge(made.get(key)!, made.get(mergedInto.key)!, addDays(blocker.day, mergedInto.after), house);
}

/** From its day on it goes through what the other one goes through. */
function merge(rows: BlockerRows, into: BlockerRows, day: string, { management }: SimulatedOrganisation): void {
  const { id } = rows.blocker;
  const nothing = { onBehalfOfId: null, text: null, lang: null, remedy: null, promisedFor: null, movedToId: null };
  const own = { blockerId: id, number: 1, act: TurnAct.MERGED, byId: management, day, ...nothing };
  rows.turns = [own, ...into.turns.map((turn, index) => ({ ...turn, blockerId: id, number: index + 2 }))];
  rows.askings = [];
  const { state, holderId, dueOn, overdue, movedUp, closedOn, closedById } = into.blocker;
  const mirrored = { state, holderId, dueOn, overdue, movedUp, closedOn, closedById };
  Object.assign(rows.blocker, { ...mirrored, listed: 0, mergedIntoId: into.blocker.id });
  into.blocker.meToos += rows.blocker.meToos + 1;
}

/** A UUID version 4, as all of this channel, but the same in every demo. */
function randomLookingId(key: string): string {
  const hex = createHash('sha256')
    .update(`blocker ${sampleId(key)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
