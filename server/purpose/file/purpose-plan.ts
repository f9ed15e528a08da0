import type { PurposeVersionRow } from '../statement/purpose-version.row.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';
import type { KnownPage } from './known-page.ts';
import { type FileCollision, type MissingCollision, missingCollisions, planCollisions } from './plan-collisions.ts';
import { planValues, type ValuePlan } from './plan-values.ts';
import { planVersion } from './plan-version.ts';
import type { PurposeFile } from './purpose-file.ts';

/** Everything that an import will do. */
export interface PurposePlan {
  file: PurposeFile;
  page: KnownPage;
  /** Null where the file has no purpose, or nothing new. */
  version: PurposeVersionRow | null;
  /** In their order to come, those that the file does not list at the end; empty where it lists none. */
  values: ValuePlan[];
  collisions: FileCollision[];
  missing: MissingCollision[];
}

/** Compares a file with the page; what cannot be becomes a problem with its line. */
export function planImport(file: PurposeFile, page: KnownPage, now: Date, problems: PurposeProblem[]): PurposePlan {
  const values = planValues(file.values, page, now, problems);
  const collisions = planCollisions(values, page, problems);
  const version = planVersion(file.purpose, page.version, now);
  if (file.seenUntil && file.seenUntil > now) {
    problems.push({ line: 1, message: '"exported" is a time that is still to come.' });
  }
  return { file, page, version, values, collisions, missing: missingCollisions(values, collisions, page) };
}
