import { availableParallelism, loadavg } from 'node:os';

/** On what it ran, in general words; the load at the start tells whether the machine had other things to do. */
export function printMachine() {
  const busy = loadavg()[0].toFixed(1);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load at the start ${busy}`);
}
