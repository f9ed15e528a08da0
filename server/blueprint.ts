import { capabilities } from './capabilities.ts';
import type { Blueprint } from './kernel/blueprint.ts';
import { ClockRow } from './kernel/clock.row.ts';
import { JobRow } from './kernel/jobs/job.row.ts';
import { LeaseRow } from './kernel/lease.row.ts';
import { OldestProgramRow } from './kernel/oldest-program.row.ts';
import { ReplicaBeatRow } from './kernel/replica/replica-beat.row.ts';
import { letterboxBlueprint } from './letterbox/blueprint.ts';

const blueprints: Blueprint[] = [...capabilities, letterboxBlueprint];

/** Every table and every migration; the name of a migration ends with its time, and that is its place. */
export const blueprint: Blueprint = {
  entities: [
    JobRow,
    OldestProgramRow,
    ClockRow,
    LeaseRow,
    ReplicaBeatRow,
    ...blueprints.flatMap(({ entities }) => entities),
  ],
  migrations: blueprints.flatMap(({ migrations }) => migrations).sort((a, b) => timeOf(a.name) - timeOf(b.name)),
};

function timeOf(name: string): number {
  return Number(/\d{13}$/.exec(name)![0]);
}
