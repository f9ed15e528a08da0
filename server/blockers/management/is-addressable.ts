import type { Lines } from '../../people/lines.ts';

/** Active, and with enough people below: a letter to a leader of few would show who may have written it. */
export function isAddressable(lines: Lines, minimumPeople: number, uuid: string): boolean {
  return lines.isActive(uuid) && lines.peopleBelow(uuid) >= minimumPeople;
}

/** Whom a letter to this person goes to: the nearest above who can be addressed; null: management as a whole. */
export function addresseeFor(lines: Lines, minimumPeople: number, uuid: string | null): string | null {
  if (uuid === null) return null;
  return [uuid, ...lines.above(uuid)].find((each) => isAddressable(lines, minimumPeople, each)) ?? null;
}
