import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'What the viewer may do with a blocker: apart, so that the board itself is the same for all.',
  simpleResolvers: true,
})
export class ViewerBlockerMark {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => Boolean, { description: 'The viewer may say that it has been seen.' })
  viewerCanAcknowledge!: boolean;

  @Field(() => Boolean, { description: 'The viewer may ask its reporter something.' })
  viewerCanAsk!: boolean;

  @Field(() => Boolean, { description: 'The viewer may promise a remedy.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'The viewer may say no, with a reason.' })
  viewerCanDecline!: boolean;

  @Field(() => Boolean, { description: 'The viewer may say that it is removed.' })
  viewerCanClose!: boolean;

  @Field(() => Boolean, { description: 'The viewer may merge it into another.' })
  viewerCanMerge!: boolean;

  @Field(() => Boolean, { description: 'The viewer may hide it from staff, or show it again.' })
  viewerCanHide!: boolean;

  @Field(() => Boolean, { description: 'The viewer removed it and may give a recognition for that, once.' })
  viewerCanGiveRecognition!: boolean;
}
