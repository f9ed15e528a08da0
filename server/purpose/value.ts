import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../kernel/language.ts';
import { Node } from '../kernel/node.ts';

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

  @Field(() => Int, { description: 'Its place in the strict order: 1 goes before everything.' })
  rank!: number;

  @Field(() => String, { description: 'Its name, a few words.' })
  name!: string;

  @Field(() => String, { description: 'What it means here, a sentence.' })
  meaning!: string;

  @Field(() => String, {
    description: 'The language of name and meaning, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => [Behaviour], { description: 'What shows it.' })
  behaviours!: Behaviour[];
}

@ObjectType({ description: 'What the organisation is for.', simpleResolvers: true })
export class Purpose {
  @Field(() => [Value], { description: 'The values in their order.' })
  values!: Value[];
}
