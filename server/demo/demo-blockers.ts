import { createHash } from 'node:crypto';
import { hideOrShow } from '../blockers/life/visibility.ts';
import {
  type SimulatedBlocker,
  type SimulatedOrganisation,
  type SimulatedTurn,
  simulateBlocker,
  simulateMerge,
} from '../blockers/simulation/simulate-blocker.ts';
import { BlockerVisibility, RemedyKind, TurnAct } from '../blockers/vocabulary/blocker-enums.ts';
import { addDays } from '../kernel/calendar.ts';
import type { ServerSettings } from '../kernel/settings.ts';
import { dayIn } from '../kernel/time.ts';
import { blockers } from './blockers/blockers.ts';
import type { DemoBlocker, DemoStep } from './blockers/demo-blocker.ts';
import { people } from './company.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** The demo's question round, which is open. */
export const roundId = blockerId('round');

/** The demo's blockers, each as if it had gone through the rules until now. */
export function demoBlockers(
  now: Date,
  settings: ServerSettings,
  recognitionIds: Map<string, string>,
): SimulatedBlocker[] {
  const organisation = organisationOn(dayIn(settings.timeZone, now), settings);
  const days = [...new Set(blockers.map(({ daysAgo }) => daysAgo))].sort((a, b) => b - a);
  const lived = new Map(
    blockers.map((blocker) => [
      blocker.key,
      live(blocker, days.indexOf(blocker.daysAgo) + 1, organisation, recognitionIds),
    ]),
  );
  for (const blocker of blockers) merge(blocker, lived, organisation);
  return [...lived.values()];
}

function organisationOn(today: string, { blockers: rules }: ServerSettings): SimulatedOrganisation {
  const managers = new Map(people.map(({ username, manager }) => [personId(username), manager && personId(manager)]));
  return { today, rules, above: (leader) => managers.get(leader) ?? null, management: personId('hanneke.terpstra') };
}

/** Runs a blocker through its events until today, or until it is merged. */
function live(
  blocker: DemoBlocker,
  batch: number,
  organisation: SimulatedOrganisation,
  recognitionIds: Map<string, string>,
): SimulatedBlocker {
  const { key, daysAgo, to, kind, lang, title, obstacle, cost, meToos, onlyManagement, inRound } = blocker;
  const day = addDays(organisation.today, -daysAgo);
  const visibility = onlyManagement ? BlockerVisibility.MANAGEMENT : BlockerVisibility.ALL;
  const letter = { id: blockerId(key), batch, day, kind, lang, title, obstacle, cost, visibility, meToos };
  const asked = { addresseeId: to && personId(to), roundId: inRound ? roundId : null };
  const turns = blocker.steps.map((step) => turnOf(step, day, lang));
  const today = blocker.mergedInto ? addDays(day, blocker.mergedInto.after) : organisation.today;
  const lived = simulateBlocker({ ...letter, ...asked }, turns, { ...organisation, today });
  return {
    ...lived,
    ...hidingOf(blocker, lived),
    recognitionId: (blocker.recognition && recognitionIds.get(blocker.recognition)) ?? null,
  };
}

function turnOf({ after, act, text, remedy, promisedIn, by }: DemoStep, from: string, lang: string): SimulatedTurn {
  const day = addDays(from, after);
  return {
    ...{ act: TurnAct[act], day, text: text || null, lang: text ? lang : null },
    remedy: remedy ? RemedyKind[remedy] : null,
    promisedFor: promisedIn === undefined ? null : addDays(day, promisedIn),
    ...(by ? { byId: personId(by) } : {}),
  };
}

function hidingOf({ hidden }: DemoBlocker, lived: SimulatedBlocker) {
  return hidden ? hideOrShow(lived, hidden.reason, personId(hidden.by)) : null;
}

/** Merges a blocker, which from that day on goes through what the other one goes through. */
function merge(
  { key, mergedInto }: DemoBlocker,
  lived: Map<string, SimulatedBlocker>,
  { management }: SimulatedOrganisation,
): void {
  if (!mergedInto) return;
  const [from, into] = [lived.get(key)!, lived.get(mergedInto.key)!];
  const signature = { byId: management, onBehalfOfId: null, lang: null };
  const merged = simulateMerge(from, into, signature, addDays(from.day, mergedInto.after));
  lived.set(key, merged.from).set(mergedInto.key, merged.into);
}

/** A UUID version 4, as all of this channel, but the same in every demo. */
export function blockerId(key: string): string {
  const hex = createHash('sha256')
    .update(`blocker ${sampleId(key)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
