import { Field, ID, ObjectType } from 'type-graphql';
import { atMost100 } from '../../kernel/at-most-100.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Blocker } from './blocker.ts';
import { blockersOfRecognitions } from './blockers-of-recognitions.ts';

@ObjectType({
  description: 'What a recognition is for: asked apart from the wall, whose page reads nothing but recognitions.',
  simpleResolvers: true,
})
export class RecognitionBlocker {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => Blocker, {
    nullable: true,
    description: 'The blocker whose removal it is for; null for most recognitions.',
  })
  blocker!: Blocker | null;
}

/** For up to 100 recognitions at once, in one statement. */
export async function recognitionBlockers(
  context: RequestContext,
  recognitionIds: string[],
): Promise<RecognitionBlocker[]> {
  atMost100(context.language, 'recognitionIds', recognitionIds);
  const blockers = blockersOfRecognitions(context);
  return Promise.all(
    recognitionIds.map(async (recognitionId) => {
      const uuid = uuidOf('Recognition', recognitionId);
      return { recognitionId, blocker: uuid === null ? null : await blockers.load(uuid) };
    }),
  );
}
