import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Text } from '../kernel/validation.ts';
import { Blocker } from './blocker.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'A blocker that is removed.' })
export class CloseBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'What changed, up to 2,000 characters.' })
  @Text(2000)
  whatChanged!: string;
}

export const CloseBlockerResult = createUnionType({
  name: 'CloseBlockerResult',
  description: 'What came of it, or why not.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

export async function closeBlocker(
  _context: RequestContext,
  _input: CloseBlockerInput,
): Promise<typeof CloseBlockerResult> {
  throw new Error('closeBlocker');
}
