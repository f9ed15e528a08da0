import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Several } from '../kernel/validation.ts';
import { Management } from './management.ts';
import { ColleagueNotFoundRefused } from './refusals.ts';

@InputType({ description: 'Who is management.' })
export class NameManagementInput {
  @Field(() => [ID], { description: 'Up to 50 colleagues; none at all: the leaders whom nobody leads.' })
  @Several(0, 50)
  personIds!: string[];
}

export const NameManagementResult = createUnionType({
  name: 'NameManagementResult',
  description: 'What came of it, or why not.',
  types: () => [Management, ColleagueNotFoundRefused] as const,
});

export async function nameManagement(
  _context: RequestContext,
  _input: NameManagementInput,
): Promise<typeof NameManagementResult> {
  throw new Error('nameManagement');
}
