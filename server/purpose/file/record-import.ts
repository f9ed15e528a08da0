import type { Writing } from '../../kernel/context.ts';
import type { ChangePayloads, PurposeChangeKind } from '../changes/change-payloads.ts';
import { recordChange } from '../changes/record-change.ts';
import { type BehaviourFacts, textOf, type ValueFacts } from '../values/value-facts.ts';
import { isChanged } from './plan-collisions.ts';
import { behavioursAfter, behavioursBefore, isReordered, isReworded, type ValuePlan } from './plan-values.ts';
import type { PurposePlan } from './purpose-plan.ts';

/** Records every change, as if an editor had made it, and that a file was read: of what, even if nothing had to change. */
export async function recordImport(db: Writing, plan: PurposePlan, now: Date): Promise<void> {
  const record = <Kind extends PurposeChangeKind>(
    kind: Kind,
    subjectId: string | null,
    before: ChangePayloads[Kind] | null,
    after: ChangePayloads[Kind] | null,
  ) => recordChange<Kind>(db, { kind, subjectId, authorId: null, now, before, after });
  const { version, values, collisions, page, file } = plan;
  if (version) await record('purpose-rewritten', null, page.version, version);
  for (const { before, after, ...value } of values.filter(({ item }) => item !== null)) {
    if (!before) await record('value-added', after.id, null, rankedAt(after));
    else if (before.retiredAt) await record('value-restored', after.id, null, rankedAt(after));
    if (isReworded({ before, after, ...value }))
      await record('value-edited', after.id, ...wordings({ before, after, ...value }));
  }
  for (const { upper, lower, text, before } of collisions.filter(isChanged)) {
    const pair = { upper: namedAt(upper), lower: namedAt(lower) };
    const was = before && { ...pair, textNl: textOf(before).nl, textEn: textOf(before).en };
    await record('collision-described', upper.id, was, { ...pair, textNl: text.nl, textEn: text.en });
  }
  if (isReordered(values)) {
    const before = page.values.filter(({ retiredAt }) => !retiredAt).map(namedAt);
    await record('values-ordered', null, { values: before }, { values: values.map(({ after }) => namedAt(after)) });
  }
  const listed = values.filter(({ item }) => item !== null).map(({ after }) => after.id);
  const pairs = collisions.map(({ upperId, lowerId }): [string, string] => [upperId, lowerId]);
  await record('file-imported', null, null, { purpose: file.purpose !== null, values: listed, collisions: pairs });
}

function namedAt({ id, nameNl, nameEn }: ValueFacts) {
  return { id, nameNl, nameEn };
}

function rankedAt(value: ValueFacts) {
  return { ...namedAt(value), rank: value.position };
}

function wordings({ before, after, behaviours: { rows } }: Omit<ValuePlan, 'item'>) {
  const payload = ({ nameNl, nameEn, meaningNl, meaningEn }: ValueFacts, shown: BehaviourFacts[]) => ({
    ...{ nameNl, nameEn, meaningNl, meaningEn },
    behaviours: shown.map(({ textNl, textEn }) => ({ textNl, textEn })),
  });
  return [payload(before!, behavioursBefore(rows)), payload(after, behavioursAfter(rows))] as const;
}
