import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import type { Language } from '../../kernel/language.ts';
import { Node } from '../../kernel/node.ts';

@ObjectType({
  implements: Node,
  description: 'Something visible that shows a value and can be copied.',
  simpleResolvers: true,
})
export class Behaviour extends Node {
  uuid!: string;

  @Field(() => String, { description: 'What one does.' })
  text!: string;

  @Field(() => String, {
    description: "The text's language, which is another than asked for where a translation is missing.",
  })
  lang!: Language;
}

@ObjectType({ implements: Node, description: 'A value of the organisation.', simpleResolvers: true })
export class Value extends Node {
  uuid!: string;

  /** When it was added or, after it had been retired, restored; null where it came before changes were recorded. */
  takenUpAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the strict order: 1 goes before everything. Null once it is retired.',
  })
  rank!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it takes no more recognitions; null while it does.',
  })
  retiredAt!: string | null;

  @Field(() => String, { description: 'Its name, a few words.' })
  name!: string;

  @Field(() => String, { description: 'What it means here, a sentence.' })
  meaning!: string;

  @Field(() => String, {
    description: 'The language of name and meaning, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => [Behaviour], { description: 'What shows it, as it is worded now.' })
  behaviours!: Behaviour[];

  /** Earlier wordings, which recognitions may refer to. */
  earlierBehaviours!: Behaviour[];

  @Field(() => String, {
    nullable: true,
    description: 'An example of what to do when it clashes with the next value; null where there is none.',
  })
  collision!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the example.' })
  collisionLang!: Language | null;
}
