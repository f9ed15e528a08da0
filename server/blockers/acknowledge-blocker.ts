import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { OptionalText } from '../kernel/validation.ts';
import { Blocker } from './blocker.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'A blocker that has been seen.' })
export class AcknowledgeBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { nullable: true, description: 'Something to its reporter, up to 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
}

export const AcknowledgeBlockerResult = createUnionType({
  name: 'AcknowledgeBlockerResult',
  description: 'What came of it, or why not.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

export async function acknowledgeBlocker(
  _context: RequestContext,
  _input: AcknowledgeBlockerInput,
): Promise<typeof AcknowledgeBlockerResult> {
  throw new Error('acknowledgeBlocker');
}
