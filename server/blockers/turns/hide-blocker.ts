import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { tidy } from '../../kernel/text.ts';
import { Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { setHidden } from './set-hidden.ts';

@InputType({ description: 'A blocker to hide from staff.' })
export class HideBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'Why, for everybody to read, up to 2,000 characters.' })
  @Text(2000)
  reason!: string;
}

export const HideBlockerResult = createUnionType({
  name: 'HideBlockerResult',
  description: 'The blocker, hidden from staff; refused to whoever does not have to answer it.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused] as const,
});

/** Takes what a blocker says out of sight: who did and why stays to be seen, and the clock goes on. */
export async function hideBlocker(context: RequestContext, input: HideBlockerInput): Promise<typeof HideBlockerResult> {
  return setHidden(context, input.blockerId, tidy(input.reason));
}
