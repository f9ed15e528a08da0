import { readFileSync } from 'node:fs';

/** CPU that a process has used so far, all its threads together, in seconds (Linux counts hundredths). */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory in megabytes: now, and the most it has ever been. */
export function residentMegabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1_024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}
