import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Text } from '../kernel/validation.ts';
import { Blocker } from './blocker.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'A question to a reporter.' })
export class AskReporterInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'The question, up to 2,000 characters.' })
  @Text(2000)
  question!: string;
}

export const AskReporterResult = createUnionType({
  name: 'AskReporterResult',
  description: 'What came of it, or why not.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

export async function askReporter(
  _context: RequestContext,
  _input: AskReporterInput,
): Promise<typeof AskReporterResult> {
  throw new Error('askReporter');
}
