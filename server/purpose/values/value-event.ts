import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';

export enum ValueEventKind {
  ADDED = 'ADDED',
  RENAMED = 'RENAMED',
  REWORDED = 'REWORDED',
  MOVED = 'MOVED',
  RETIRED = 'RETIRED',
  RESTORED = 'RESTORED',
}
registerEnumType(ValueEventKind, {
  name: 'ValueEventKind',
  description: 'What happened to a value.',
  valuesConfig: {
    ADDED: { description: 'It came to the page.' },
    RENAMED: { description: 'It got another name.' },
    REWORDED: { description: 'Its meaning or its behaviours say something else.' },
    MOVED: { description: 'It took another place in the order.' },
    RETIRED: { description: 'It left the order.' },
    RESTORED: { description: 'It came back.' },
  },
});

@ObjectType({ description: 'Something that happened to a value, for everybody to read.', simpleResolvers: true })
export class ValueEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => ValueEventKind, { description: 'What.' })
  kind!: ValueEventKind;

  @Field(() => String, { nullable: true, description: 'The name that it had before; null unless it was renamed.' })
  nameBefore!: string | null;

  @Field(() => Int, { nullable: true, description: 'The place that it had before it moved or was retired.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The place that it took.' })
  rankAfter!: number | null;
}
