import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { Indicator } from './indicator.ts';
import { lockIndicator } from './lock-indicator.ts';
import { type AnnotationFacts, annotationFacts } from './read-annotations.ts';
import { readIndicator } from './read-indicator.ts';
import { recordedText } from './recorded-text.ts';
import { IndicatorMissingRefused } from './refusals.ts';

@InputType({ description: 'What to take from beside the line.' })
export class RemoveAnnotationInput {
  @Field(() => ID, { description: 'The annotation.' })
  annotationId!: string;
}

export const RemoveAnnotationResult = createUnionType({
  name: 'RemoveAnnotationResult',
  description: 'The indicator without it; refused before the indicator is described.',
  types: () => [Indicator, IndicatorMissingRefused] as const,
});

/** Takes an annotation away; doing so twice is the same as once. */
export async function removeAnnotation(
  context: RequestContext,
  { annotationId }: RemoveAnnotationInput,
): Promise<typeof RemoveAnnotationResult> {
  const uuid = uuidOf('IndicatorAnnotation', annotationId);
  if (uuid !== null) await write(context, (db) => remove(context, db, uuid));
  return (await readIndicator(context)) ?? new IndicatorMissingRefused(context.language);
}

async function remove({ viewer, now }: RequestContext, db: Writing, uuid: string): Promise<void> {
  await lockIndicator(db);
  const [row] = await db.rows<AnnotationFacts>(`${annotationFacts} WHERE id = ?`, [uuid]);
  if (!row || (await db.run('DELETE FROM indicator_annotation WHERE id = ?', [uuid])) === 0) return;
  const change = { kind: 'annotation-removed', subjectId: uuid, authorId: viewer.personId } as const;
  await recordChange(db, { ...change, now: now(), before: recordedText(row), after: null });
}
