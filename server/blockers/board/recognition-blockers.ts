import { Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
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

/** For up to 100 stories at once, in one statement. */
export async function recognitionBlockers(
  context: RequestContext,
  recognitionIds: string[],
): Promise<RecognitionBlocker[]> {
  if (recognitionIds.length > 100) {
    const message = { nl: 'Vraag hooguit 100 tegelijk.', en: 'Ask for at most 100 at a time.' }[context.language];
    throw badInput(context.language, [{ path: 'recognitionIds', message }]);
  }
  const blockers = blockersOfRecognitions(context);
  return Promise.all(
    recognitionIds.map(async (recognitionId) => {
      const uuid = uuidOf('Recognition', recognitionId);
      return { recognitionId, blocker: uuid === null ? null : await blockers.load(uuid) };
    }),
  );
}
