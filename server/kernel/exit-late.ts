import type { Log } from './log.ts';

/** How long a process may take to stop, in milliseconds: a process manager would kill it soon after. */
const longestStop = 18_000;

/** Ends the process where something that it waits for never comes. What was answered is stored, whatever hangs. */
export function exitWhenLate(log: Log): void {
  const exit = () => {
    log.error({ seconds: longestStop / 1_000 }, 'stopping took too long: the process ends with work under way');
    process.exit(1);
  };
  setTimeout(exit, longestStop).unref();
}
