import type { Writing } from '../../kernel/context.ts';
import { OperatorError } from '../../kernel/operator-error.ts';
import { sqlTime } from '../../kernel/time.ts';
import type { ChangePayloads, PurposeChangeKind } from '../changes/change-payloads.ts';
import { nameOf } from '../values/value-facts.ts';
import { isChanged } from './plan-collisions.ts';
import { isReordered, isReworded, type ValuePlan } from './plan-values.ts';
import type { PurposePlan } from './purpose-plan.ts';

/** What an editor did in the page since the file's last import of it, and an import would undo. */
export interface NewerEdit {
  line: number;
  /** In English: `value "Safe"`. */
  what: string;
  verb: 'changed' | 'retired';
  authorId: string;
  /** As stored. */
  at: string;
}

/** The same with whoever made it by name, and when. */
export interface OverwrittenEdit extends NewerEdit {
  who: string;
  time: Date;
}

/** Editors changed what the file would change, after it was imported last. Nothing is imported. */
export class NewerEditsInPage extends OperatorError {
  constructor(readonly edits: OverwrittenEdit[]) {
    super(
      'Nothing was imported, because editors changed this in the page meanwhile, and the file says something else.',
    );
  }
}

interface Recorded {
  kind: PurposeChangeKind;
  subjectId: string | null;
  authorId: string | null;
  at: string;
  /** Only of imports and collisions, whose subject alone does not say what they are about. */
  afterJson: string | null;
}

/** The things of the page that an import can be about. */
type Thing = 'purpose' | 'order' | `value ${string}` | `collision ${string} ${string}`;

/** Finds the edits that an import would undo: of each thing that it changes, the newest after its last import. */
export async function newerEdits(db: Writing, plan: PurposePlan): Promise<NewerEdit[]> {
  const changes = await readChanges(db);
  const seenUntil = plan.file.seenUntil ? sqlTime(plan.file.seenUntil) : '';
  const edit = (thing: Thing, line: number, what: string, verb: NewerEdit['verb'] = 'changed'): NewerEdit[] => {
    const about = changes.filter((change) => thingsOf(change).includes(thing));
    const imported = about.find(({ kind }) => kind === 'file-imported')?.at ?? '';
    // What happened in the same millisecond might have been seen or not: it is named once too often.
    const [newest] = about.filter(({ authorId, at }) => authorId !== null && at >= imported && at >= seenUntil);
    return newest ? [{ line, what, verb, authorId: newest.authorId!, at: newest.at }] : [];
  };
  const { version, values, collisions, file } = plan;
  return [
    ...(version ? edit('purpose', file.purpose!.line, 'the purpose') : []),
    ...values.filter(isUndone).flatMap(({ item, after, before }) => {
      const what = `value ${quoted(nameOf(before!))}`;
      return edit(`value ${after.id}`, item!.line, what, before!.retiredAt ? 'retired' : 'changed');
    }),
    ...collisions.filter(isChanged).flatMap(({ upperId, lowerId, upper, lower, line }) => {
      const what = `what to do when ${quoted(nameOf(upper))} and ${quoted(nameOf(lower))} clash`;
      return edit(`collision ${upperId} ${lowerId}`, line, what);
    }),
    ...(isReordered(values) ? edit('order', file.values[0]!.line, 'the order of the values') : []),
  ];
}

function isUndone(plan: ValuePlan): boolean {
  return plan.item !== null && plan.before !== null && (plan.before.retiredAt !== null || isReworded(plan));
}

/** The newest first. Imports are few; of edits only what names them is read. */
function readChanges(db: Writing): Promise<Recorded[]> {
  return db.rows<Recorded>(
    `SELECT kind, subject_id AS subjectId, author_id AS authorId, created_at AS at,
       CASE WHEN kind IN ('file-imported', 'collision-described') THEN after_json END AS afterJson
     FROM purpose_change WHERE author_id IS NOT NULL OR kind = 'file-imported' ORDER BY created_at DESC, id DESC`,
  );
}

function thingsOf({ kind, subjectId, afterJson }: Recorded): Thing[] {
  if (kind === 'file-imported') {
    const { purpose, values, collisions } = JSON.parse(afterJson!) as ChangePayloads['file-imported'];
    return [
      ...(purpose ? (['purpose'] as const) : []),
      ...(values.length > 0 ? (['order'] as const) : []),
      ...values.map((id): Thing => `value ${id}`),
      ...collisions.map(([upper, lower]): Thing => `collision ${upper} ${lower}`),
    ];
  }
  if (kind === 'purpose-rewritten') return ['purpose'];
  if (kind === 'collision-described') {
    const after = JSON.parse(afterJson!) as ChangePayloads['collision-described'] | null;
    return after ? [`collision ${after.upper.id} ${after.lower.id}`] : [];
  }
  if (kind === 'values-ordered') return ['order'];
  const isOfValue = kind === 'value-added' || kind === 'value-edited';
  if (isOfValue) return [`value ${subjectId}`];
  return kind === 'value-retired' || kind === 'value-restored' ? [`value ${subjectId}`, 'order'] : [];
}

export function quoted({ nl, en }: { nl: string | null; en: string | null }): string {
  return `“${en ?? nl}”`;
}
