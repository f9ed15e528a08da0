/** The longest that somebody is asked to wait, in seconds. */
const longestRetry = 10;
/** How much of what is known of the pace comes from the newest look. */
const weight = 0.3;

/** How many requests are let in and shed lately, a millisecond. */
export interface Pace {
  letIn: number;
  shed: number;
}

export function nextPace(before: Pace, seen: Pace, elapsed: number): Pace {
  return {
    letIn: before.letIn + weight * (seen.letIn / elapsed - before.letIn),
    shed: before.shed + weight * (seen.shed / elapsed - before.shed),
  };
}

/** In how many seconds those who are shed shall come again: where one in three is let in, they are spread over three. */
export function retryAfter({ letIn, shed }: Pace): number {
  return letIn === 0 ? longestRetry : Math.min(longestRetry, Math.ceil(1 + shed / letIn));
}
