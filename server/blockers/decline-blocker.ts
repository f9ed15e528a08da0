import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Text } from '../kernel/validation.ts';
import { Blocker } from './blocker.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'A no, with its reason.' })
export class DeclineBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'Why it stays as it is, up to 2,000 characters.' })
  @Text(2000)
  reason!: string;
}

export const DeclineBlockerResult = createUnionType({
  name: 'DeclineBlockerResult',
  description: 'What came of it, or why not.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

export async function declineBlocker(
  _context: RequestContext,
  _input: DeclineBlockerInput,
): Promise<typeof DeclineBlockerResult> {
  throw new Error('declineBlocker');
}
