import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Connection } from '../../kernel/paging.ts';
import { Notice, NoticeKind } from '../../people/notice.ts';
import { Person } from '../../people/person.ts';
import { readableStories } from '../../wall/read-recognition.ts';
import { Recognition } from '../../wall/recognition.ts';
import { BlockerDesk } from '../desk/blocker-desk.ts';
import { blockerDesk } from '../desk/read-desk.ts';
import { countInbox } from '../inbox/count-inbox.ts';
import { InboxBox, InboxCounts } from '../inbox/inbox.ts';
import { readInbox } from '../inbox/read-inbox.ts';
import { Deputy } from '../management/deputy.ts';
import { hatsOf } from '../management/hats.ts';
import { readDeputies } from '../management/read-deputies.ts';
import { readManagement } from '../management/read-management.ts';
import { Pyramid } from '../pyramid/pyramid.ts';
import { readPyramid } from '../pyramid/read-pyramid.ts';
import { BlockerRound } from '../rounds/blocker-round.ts';
import { readRounds, roundsByUuid } from '../rounds/read-rounds.ts';
import { Blocker, BlockerConnection } from './blocker.ts';
import { BlockerFilter } from './blocker-filter.ts';
import { BlockerMark } from './blocker-mark.ts';
import { blockersOfStories } from './blockers-of-stories.ts';
import { mergedBlockers } from './merged-blockers.ts';
import { readableBlockers, readBlocker } from './read-blocker.ts';
import { readBlockerMarks } from './read-blocker-marks.ts';
import { readBlockers } from './read-blockers.ts';
import { ToldBlocker, toldBlockers } from './told-blocker.ts';

@Resolver(() => Blocker)
export class BlockersResolver {
  @Authorized()
  @Query(() => BlockerConnection, {
    description:
      'The blockers that all staff may read, newest batch first and in no order within it; the same for everyone.',
  })
  blockers(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => BlockerFilter, { nullable: true }) filter: BlockerFilter | null,
  ): Promise<Connection<Blocker>> {
    return readBlockers(context, first, after, filter);
  }

  @Authorized()
  @Query(() => Blocker, { nullable: true, description: 'One blocker; null when there is none for the viewer.' })
  blocker(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<Blocker | null> {
    return readBlocker(context, id);
  }

  @Authorized()
  @Query(() => [BlockerMark], { description: 'What the viewer may do with up to 100 blockers.' })
  blockerMarks(
    @Ctx() context: RequestContext,
    @Arg('blockerIds', () => [ID]) blockerIds: string[],
  ): Promise<BlockerMark[]> {
    return readBlockerMarks(context, blockerIds);
  }

  @Authorized()
  @Query(() => BlockerConnection, { description: 'A box of the viewer’s inbox, newest batch first.' })
  blockerInbox(
    @Ctx() context: RequestContext,
    @Arg('box', () => InboxBox) box: InboxBox,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<Blocker>> {
    return readInbox(context, box, first, after);
  }

  @Authorized()
  @Query(() => InboxCounts, { description: 'How much is in each box of the viewer’s inbox.' })
  inboxCounts(@Ctx() context: RequestContext): Promise<InboxCounts> {
    return countInbox(context);
  }

  @Authorized()
  @Query(() => Pyramid, { description: 'Whether management carries; the same for everyone.' })
  pyramid(@Ctx() context: RequestContext): Promise<Pyramid> {
    return readPyramid(context);
  }

  @FieldResolver(() => [Blocker], {
    description: 'Those that were merged into it, as far as the viewer may read them.',
  })
  merged(@Ctx() context: RequestContext, @Root() blocker: Blocker): Promise<Blocker[]> {
    return mergedBlockers(context).load(blocker.uuid);
  }

  @FieldResolver(() => Recognition, { nullable: true, description: 'The story on the wall that tells of it.' })
  story(@Ctx() context: RequestContext, @Root() blocker: Blocker): Promise<Recognition | null> | null {
    return blocker.storyUuid === null ? null : readableStories(context).load(blocker.storyUuid);
  }
}

@Resolver()
export class DeskResolver {
  @Authorized()
  @Query(() => BlockerDesk, { description: 'What the letter form offers; the same for everyone.' })
  blockerDesk(@Ctx() context: RequestContext): Promise<BlockerDesk> {
    return blockerDesk(context);
  }

  @Authorized()
  @Query(() => [BlockerRound], {
    description: 'Question rounds, newest first; with `open` only those, or only the others.',
  })
  blockerRounds(
    @Ctx() context: RequestContext,
    @Arg('open', () => Boolean, { nullable: true }) open: boolean | null,
  ): Promise<BlockerRound[]> {
    return readRounds(context, open);
  }

  @Authorized()
  @Query(() => [Deputy], { description: 'The viewer’s own deputies, now and later.' })
  deputies(@Ctx() context: RequestContext): Promise<Deputy[]> {
    return readDeputies(context);
  }

  @Authorized()
  @Query(() => [Person], { description: 'Who is management, by name.' })
  management(@Ctx() context: RequestContext): Promise<Person[]> {
    return readManagement(context);
  }
}

@Resolver(() => BlockerRound)
export class RoundsResolver {
  @FieldResolver(() => Boolean, { description: 'The viewer asked it, or stands in for who did, and may end it.' })
  async viewerCanClose(@Ctx() context: RequestContext, @Root() round: BlockerRound): Promise<boolean> {
    return !round.isEnded && (await hatsOf(context)).worn.includes(round.asker.uuid);
  }
}

@Resolver(() => Recognition)
export class ToldBlockersResolver {
  @Authorized()
  @Query(() => [ToldBlocker], { description: 'The blockers whose removal up to 100 stories tell.' })
  toldBlockers(
    @Ctx() context: RequestContext,
    @Arg('recognitionIds', () => [ID]) recognitionIds: string[],
  ): Promise<ToldBlocker[]> {
    return toldBlockers(context, recognitionIds);
  }

  @FieldResolver(() => Blocker, { nullable: true, description: 'The blocker whose removal it tells.' })
  fromBlocker(@Ctx() context: RequestContext, @Root() story: Recognition): Promise<Blocker | null> {
    return blockersOfStories(context).load(story.uuid);
  }
}

@Resolver(() => Notice)
export class BlockerNoticesResolver {
  @FieldResolver(() => Blocker, {
    nullable: true,
    description: 'The blocker it is about, as far as the viewer may read it.',
  })
  blocker(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<Blocker | null> {
    return readableBlockers(context).load(notice.subjectUuid);
  }

  @FieldResolver(() => BlockerRound, { nullable: true, description: 'The question round it is about.' })
  round(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<BlockerRound | null> | null {
    return notice.kind === NoticeKind.ROUND_ASKED ? roundsByUuid(context).load(notice.subjectUuid) : null;
  }
}
