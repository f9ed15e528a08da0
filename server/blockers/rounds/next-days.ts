import { addDays, addMonths, daysBetween } from '../../kernel/calendar.ts';
import { BlockerRoundRepeat } from './blocker-round.ts';

/**
 * Days of the next round that is not over yet: as long as this one, and on the weekday or the day of the month on which the
 * series began. A month that is too short for that day takes its last one, and the months after it do not.
 */
export function nextDays(
  { repeats, beganOn, opensOn, closesOn }: { repeats: string; beganOn: string; opensOn: string; closesOn: string },
  today: string,
): { opensOn: string; closesOn: string } {
  const length = daysBetween(opensOn, closesOn);
  for (let step = 1; ; step += 1) {
    const next = after(repeats, beganOn, step);
    if (next > opensOn && addDays(next, length) >= today) return { opensOn: next, closesOn: addDays(next, length) };
  }
}

function after(repeats: string, day: string, step: number): string {
  if (repeats === BlockerRoundRepeat.WEEKLY) return addDays(day, 7 * step);
  return addMonths(day, repeats === BlockerRoundRepeat.QUARTERLY ? 3 * step : step);
}
