import type { BehaviourFacts, ValueFacts } from '../values/value-facts.ts';
import type { OverwrittenEdit } from './newer-edits.ts';
import type { Planned } from './plan-behaviours.ts';
import { type FileCollision, isChanged, type MissingCollision } from './plan-collisions.ts';
import { isReworded } from './plan-values.ts';
import type { PurposePlan } from './purpose-plan.ts';
import { isOther } from './store-import.ts';

/** What an import did, or would do. */
export interface PurposeReport {
  /** The number of the version that was made; null where the purpose stays as it is. */
  version: number | null;
  values: RowsReport<ValueFacts> & { restored: ValueFacts[] };
  behaviours: RowsReport<BehaviourFacts> & { reworded: BehaviourFacts[] };
  collisions: { written: FileCollision[]; unchanged: number; missing: MissingCollision[] };
  /** What editors had changed, and is undone. */
  overwritten: OverwrittenEdit[];
}

interface RowsReport<Row> {
  added: Row[];
  changed: Row[];
  unchanged: number;
  /** They are there and not in the file. */
  unlisted: Row[];
}

export function reportOf(plan: PurposePlan, overwritten: OverwrittenEdit[]): PurposeReport {
  const listed = plan.values.filter(({ item }) => item !== null);
  const values = listed.filter(({ before }) => before && !before.retiredAt);
  const changed = values.filter((value) => isOther(value) || isReworded(value));
  return {
    version: plan.version?.number ?? null,
    values: {
      added: listed.filter(({ before }) => before === null).map(({ after }) => after),
      restored: listed.filter(({ before }) => before?.retiredAt).map(({ after }) => after),
      changed: changed.map(({ after }) => after),
      unchanged: values.length - changed.length,
      unlisted: plan.values.filter(({ item }) => item === null).map(({ after }) => after),
    },
    behaviours: behavioursReport(
      plan.values.flatMap(({ behaviours: { rows } }) => rows),
      plan.values.flatMap(({ behaviours: { unlisted } }) => unlisted),
    ),
    collisions: {
      written: plan.collisions.filter(isChanged),
      unchanged: plan.collisions.filter((collision) => !isChanged(collision)).length,
      missing: plan.missing,
    },
    overwritten,
  };
}

function behavioursReport(rows: Planned<BehaviourFacts>[], unlisted: BehaviourFacts[]): PurposeReport['behaviours'] {
  const shown = rows.filter(({ after }) => !after.retiredAt && !unlisted.some(({ id }) => id === after.id));
  const fresh = shown.filter(({ before }) => before === null).map(({ after }) => after);
  const known = shown.filter(({ before }) => before !== null);
  const changed = known.filter(isOther).map(({ after }) => after);
  return {
    added: fresh.filter(({ originId }) => originId === null),
    reworded: fresh.filter(({ originId }) => originId !== null),
    changed,
    unchanged: known.length - changed.length,
    unlisted,
  };
}
