import { addDays } from '../vocabulary/working-days.ts';
import { BlockerRoundRepeat } from './blocker-round.ts';

/** Days of the next round that is not over yet; as long as this one, and on the same day of the week or month. */
export function nextDays(
  { repeats, opensOn, closesOn }: { repeats: string; opensOn: string; closesOn: string },
  today: string,
): { opensOn: string; closesOn: string } {
  const length = daysBetween(opensOn, closesOn);
  for (let step = 1; ; step += 1) {
    const next = after(repeats, opensOn, step);
    if (addDays(next, length) >= today) return { opensOn: next, closesOn: addDays(next, length) };
  }
}

function after(repeats: string, day: string, step: number): string {
  if (repeats === BlockerRoundRepeat.WEEKLY) return addDays(day, 7 * step);
  return addMonths(day, repeats === BlockerRoundRepeat.QUARTERLY ? 3 * step : step);
}

/** The same day of a later month, or its last one: from the 31st of January to the 28th of February. */
function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
