import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { ReactionKind } from './reaction-kind.ts';

@ObjectType({
  description: "What is the viewer's own about a recognition: apart, so that the wall itself is the same for all.",
  simpleResolvers: true,
})
export class ViewerMark {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => [ReactionKind], { description: 'How the viewer answered it.' })
  reactions!: ReactionKind[];

  @Field(() => Boolean, { description: 'The viewer may change it.' })
  viewerCanEdit!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Until when, if so.' })
  viewerCanEditUntil!: string | null;

  @Field(() => Boolean, { description: 'The viewer may take it back.' })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: 'It is about the viewer and on the wall: they may take it down.' })
  viewerCanTakeDown!: boolean;

  @Field(() => Boolean, { description: 'It is about the viewer, who may let it stand on the wall.' })
  viewerCanAnswerConsent!: boolean;

  @Field(() => Boolean, { description: 'The viewer may report it.' })
  viewerCanReport!: boolean;
}
