import { readdirSync, readFileSync } from 'node:fs';

/** Of each process the time that its threads have run, in nanoseconds, those that have ended included. */
const ran = new Map();

/**
 * CPU that a process has used so far, all its threads together, in seconds. Linux counts a process in hundredths of a second
 * and a thread in nanoseconds; what a thread that ends has used since it was last looked at is not in it.
 */
export function cpuSeconds(pid) {
  const threads = ran.get(pid) ?? new Map();
  ran.set(pid, threads);
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const nanoseconds = timeOf(`/proc/${pid}/task/${thread}`);
    if (nanoseconds !== null) threads.set(thread, nanoseconds);
  }
  return [...threads.values()].reduce((sum, each) => sum + each, 0) / 1e9;
}

/** Null where it has ended since it was listed. */
function timeOf(task) {
  try {
    return Number(readFileSync(`${task}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return null;
  }
}

/** The most memory that a process has ever had resident, in megabytes of a million bytes (Linux counts units of 1,024). */
export function mostMegabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmHWM:\s+(\d+)/.exec(status)[1]) * 1_024) / 1e6;
}

/** The memory that a process has resident now, in megabytes of a million bytes. */
export function megabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+)/.exec(status)[1]) * 1_024) / 1e6;
}
