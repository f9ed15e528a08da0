import { readFileSync } from 'node:fs';

/** CPU that a process has used so far, all its threads together, in seconds (Linux counts hundredths). */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
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
