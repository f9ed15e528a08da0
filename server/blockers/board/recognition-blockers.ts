import { Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Blocker } from './blocker.ts';
import { blockersOfRecognitions } from './blockers-of-recognitions.ts';

@ObjectType({
  description: 'What a story tells of: apart from the wall, whose page asks for nothing but stories.',
  simpleResolvers: true,
})
export class RecognitionBlocker {
  @Field(() => ID, { description: 'The story.' })
  recognitionId!: string;

  @Field(() => Blocker, { nullable: true, description: 'The blocker whose removal it tells; null for most stories.' })
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
