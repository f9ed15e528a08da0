import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { insertIgnore } from '../kernel/sql.ts';
import { write } from '../kernel/write.ts';
import { lockRecognition } from './lock-recognition.ts';
import { ReactionKind } from './reaction-kind.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { recountAndAnnounce } from './recount.ts';
import { RecognitionNotFoundRefused } from './refusals.ts';

@InputType({
  description: 'Sets one way of answering a recognition on or off; never toggles, so sending it twice is harmless.',
})
export class ReactInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => ReactionKind, { description: 'The way.' })
  kind!: ReactionKind;

  @Field(() => Boolean, { description: 'True to answer so, false to take it back.' })
  on!: boolean;
}

export const ReactResult = createUnionType({
  name: 'ReactResult',
  description: 'The recognition with its new counts; refused while it is not on the wall.',
  types: () => [Recognition, RecognitionNotFoundRefused] as const,
});

/** Adds a reaction to a published recognition; the primary key allows one for each person and kind. */
export async function react(context: RequestContext, input: ReactInput): Promise<typeof ReactResult> {
  const uuid = uuidOf('Recognition', input.recognitionId) ?? '';
  await write(context, async (db) => {
    const recognition = await lockRecognition(db, uuid);
    if (!recognition || recognition.publishedAt === null) return;
    const changed = await db.run(
      input.on
        ? `${insertIgnore(db.dialect)} reaction (recognition_id, person_id, kind) VALUES (?, ?, ?)`
        : 'DELETE FROM reaction WHERE recognition_id = ? AND person_id = ? AND kind = ?',
      [uuid, context.viewer.personId, input.kind],
    );
    if (changed > 0) await recountAndAnnounce(db, uuid);
  });
  const recognition = await recognitionByUuid(context, uuid);
  return recognition?.publishedAt ? recognition : new RecognitionNotFoundRefused(context.language);
}
