import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { write } from '../kernel/write.ts';
import { ReactionKind } from './reaction-kind.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { RecognitionNotFoundRefused } from './refusals.ts';

@InputType({
  description: 'Sets one way of answering a story on or off; never toggles, so sending it twice is harmless.',
})
export class ReactInput {
  @Field(() => ID, { description: 'The story.' })
  recognitionId!: string;

  @Field(() => ReactionKind, { description: 'The way.' })
  kind!: ReactionKind;

  @Field(() => Boolean, { description: 'True to answer so, false to take it back.' })
  on!: boolean;
}

export const ReactResult = createUnionType({
  name: 'ReactResult',
  description: 'The story with its counts, or why not.',
  types: () => [Recognition, RecognitionNotFoundRefused] as const,
});

/** Answers a story on the wall; the primary key keeps it to once a person and kind. */
export async function react(context: RequestContext, input: ReactInput): Promise<typeof ReactResult> {
  const uuid = uuidOf('Recognition', input.recognitionId) ?? '';
  const row = [context.viewer.personId, input.kind, uuid];
  await write(context, async (db) => {
    const ignore = db.dialect === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    const changed = input.on
      ? await db.run(
          `${ignore} INTO reaction (recognition_id, person_id, kind)
           SELECT r.id, ?, ? FROM recognition r WHERE r.id = ? AND r.published_at IS NOT NULL`,
          row,
        )
      : await db.run(
          `DELETE FROM reaction WHERE person_id = ? AND kind = ? AND recognition_id =
             (SELECT r.id FROM recognition r WHERE r.id = ? AND r.published_at IS NOT NULL)`,
          row,
        );
    if (changed > 0) db.announce('wallChanged', { recognitionId: uuid });
  });
  const story = await recognitionByUuid(context, uuid);
  return story?.publishedAt ? story : new RecognitionNotFoundRefused(context.language);
}
