import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { ReactionKind } from './reaction-kind.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { RecognitionNotFoundRefused } from './refusals.ts';
import { storeReaction } from './store-reactions.ts';

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

/** Sets a reaction to a published recognition on or off; the primary key allows one for each person and kind. */
export async function react(context: RequestContext, input: ReactInput): Promise<typeof ReactResult> {
  const uuid = uuidOf('Recognition', input.recognitionId) ?? '';
  const { kind, on } = input;
  const reaction = { personId: context.viewer.personId, kind, on, at: context.now() };
  const isStored = await storeReaction(context, uuid, reaction);
  const recognition = isStored ? await recognitionByUuid(context, uuid) : null;
  return recognition?.publishedAt ? recognition : new RecognitionNotFoundRefused(context.language);
}
