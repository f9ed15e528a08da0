import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Deputy } from './deputy.ts';

@InputType({ description: 'A deputy who no longer acts.' })
export class RemoveDeputyInput {
  @Field(() => ID, { description: 'What `deputies` gave as its id.' })
  deputyOfId!: string;
}

@ObjectType({ implements: Refusal, description: 'There is no such deputy of the viewer’s.' })
export class DeputyNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze vervanger is er niet (meer).', en: 'This deputy is not here (any more).' }[language]);
  }
}

export const RemoveDeputyResult = createUnionType({
  name: 'RemoveDeputyResult',
  description: 'What came of it, or why not.',
  types: () => [Deputy, DeputyNotFoundRefused] as const,
});

export async function removeDeputy(
  _context: RequestContext,
  _input: RemoveDeputyInput,
): Promise<typeof RemoveDeputyResult> {
  throw new Error('removeDeputy');
}
