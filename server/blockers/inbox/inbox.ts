import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum BlockerInboxBox {
  ASKED_OF_ME = 'ASKED_OF_ME',
  MY_ORGANISATION = 'MY_ORGANISATION',
  OVERDUE = 'OVERDUE',
  WAITING_FOR_REPORTER = 'WAITING_FOR_REPORTER',
}
registerEnumType(BlockerInboxBox, {
  name: 'BlockerInboxBox',
  description: 'The boxes of a leader’s inbox.',
  valuesConfig: {
    ASKED_OF_ME: { description: 'What the viewer, or a leader whom they stand in for, must answer or has promised.' },
    MY_ORGANISATION: {
      description: 'All that was or is asked of the viewer’s part of the organisation, finished ones too.',
    },
    OVERDUE: { description: 'What of that is overdue.' },
    WAITING_FOR_REPORTER: { description: 'What of that waits for what its reporter says to a question.' },
  },
});

@ObjectType({ description: 'How much is in each box of the viewer’s inbox.', simpleResolvers: true })
export class BlockerInboxCounts {
  @Field(() => Int, { description: 'To answer, or promised.' })
  askedOfMe!: number;

  @Field(() => Int, { description: 'Not finished, in the viewer’s part of the organisation.' })
  myOrganisation!: number;

  @Field(() => Int, { description: 'Overdue in it.' })
  overdue!: number;

  @Field(() => Int, { description: 'Waiting for a reporter in it.' })
  waitingForReporter!: number;

  @Field(() => Boolean, { description: 'The viewer leads somebody, is of management, or stands in for such a person.' })
  isLeader!: boolean;
}
