const minute = 60_000;
const hour = 60 * minute;

/** How far a clock may be put forward while a process runs, in milliseconds. */
const correction = 5 * minute;
/** How long nobody may have looked at the database before a start, in milliseconds: keys live a day longer than they must. */
const absence = 23 * hour;
/** How long a clock has to go on as it is until it is believed, in milliseconds. */
const probation = 24 * hour;

/**
 * Gives for what a clock says the time that has surely come: what it says, unless it is further ahead than can have passed.
 * Then the time goes on from the last one that was believed, until the clock has gone on as it is for a day. `seenAt` is the last one
 * of before this process, in milliseconds since 1970, and `elapsed` counts milliseconds that no clock changes.
 */
export function firmTime(seenAt: number | null, elapsed: () => number): (clock: number) => number {
  let believed = { time: seenAt ?? Number.POSITIVE_INFINITY, since: elapsed(), slack: absence };
  let doubted: { lead: number; since: number } | null = null;
  return (clock) => {
    const moment = elapsed();
    const passed = believed.time + moment - believed.since;
    if (clock > passed + believed.slack && !isProven(clock - moment, moment)) return passed;
    doubted = null;
    const isFirst = believed.time === Number.POSITIVE_INFINITY;
    believed = { time: isFirst ? clock : Math.max(clock, passed), since: moment, slack: correction };
    return clock;
  };

  function isProven(lead: number, moment: number): boolean {
    if (!doubted || Math.abs(lead - doubted.lead) > correction) doubted = { lead, since: moment };
    return moment - doubted.since >= probation;
  }
}
