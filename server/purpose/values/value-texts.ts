import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Translations } from '../../kernel/translations.ts';

@ObjectType({ description: 'A behaviour in both languages.', simpleResolvers: true })
export class BehaviourTexts {
  @Field(() => ID, { description: 'The behaviour in this wording.' })
  behaviourId!: string;

  @Field(() => Translations, { description: 'What one does.' })
  text!: Translations;
}

@ObjectType({ description: 'A value in both languages: what an editor begins with.', simpleResolvers: true })
export class ValueTexts {
  @Field(() => ID, { description: 'The value.' })
  valueId!: string;

  @Field(() => Int, { description: 'Counts its changes: what `basedOn` takes.' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is retired; null while it is not.' })
  retiredAt!: string | null;

  @Field(() => Translations, { description: 'Its name.' })
  name!: Translations;

  @Field(() => Translations, { description: 'What it means here.' })
  meaning!: Translations;

  @Field(() => [BehaviourTexts], { description: 'What shows it, as it is worded now.' })
  behaviours!: BehaviourTexts[];
}

@ObjectType({
  description: 'What to do when two values clash and the upper one goes first, in both languages.',
  simpleResolvers: true,
})
export class CollisionTexts {
  @Field(() => ID, { description: 'The value that goes first.' })
  upperId!: string;

  @Field(() => ID, { description: 'The value that goes after it.' })
  lowerId!: string;

  @Field(() => Int, { description: 'Counts its changes: what `basedOn` takes. 0 while there is no example.' })
  version!: number;

  @Field(() => Translations, { description: 'The example.' })
  text!: Translations;
}

@ObjectType({ description: 'The values in both languages: what editors begin with.', simpleResolvers: true })
export class ValuesForEditing {
  @Field(() => [ValueTexts], { description: 'The values in their order.' })
  values!: ValueTexts[];

  @Field(() => [ValueTexts], { description: 'Those that were retired.' })
  retiredValues!: ValueTexts[];

  @Field(() => [CollisionTexts], {
    description:
      'Every example there is, also of two values that are no neighbours now: it is offered when they meet again.',
  })
  collisions!: CollisionTexts[];
}
