import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Blocker } from '../board/blocker.ts';
import { BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { setHidden } from './set-hidden.ts';

@InputType({ description: 'A hidden blocker to show again.' })
export class ShowBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;
}

export const ShowBlockerResult = createUnionType({
  name: 'ShowBlockerResult',
  description: 'The blocker, shown to staff again; refused to whoever does not have to answer it.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused] as const,
});

/** Shows a hidden blocker again; the log keeps both. */
export async function showBlocker(context: RequestContext, input: ShowBlockerInput): Promise<typeof ShowBlockerResult> {
  return setHidden(context, input.blockerId, null);
}
