import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { After, type Connection, First } from '../../kernel/paging.ts';
import { Notice } from '../../people/notice.ts';
import { readableRecognitions } from '../../wall/read-recognition.ts';
import { Recognition } from '../../wall/recognition.ts';
import { Blocker, BlockerConnection } from './blocker.ts';
import { BlockerFilter } from './blocker-filter.ts';
import { blockersOfRecognitions } from './blockers-of-recognitions.ts';
import { mergedBlockers, readableBlockers, readBlocker } from './read-blocker.ts';
import { readBlockers } from './read-blockers.ts';
import { readViewerBlockerMarks } from './read-viewer-blocker-marks.ts';
import { RecognitionBlocker, recognitionBlockers } from './recognition-blockers.ts';
import { ViewerBlockerMark } from './viewer-blocker-mark.ts';

@Resolver(() => Blocker)
export class BoardResolver {
  @Authorized()
  @Query(() => BlockerConnection, {
    description:
      'The blockers that all staff may read, newest batch first and in no order within it; the same for everyone.',
  })
  blockers(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => BlockerFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: BlockerFilter | null,
  ): Promise<Connection<Blocker>> {
    return readBlockers(context, first, after, filter);
  }

  @Authorized()
  @Query(() => Blocker, { nullable: true, description: 'One blocker; null when there is none for the viewer.' })
  blocker(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The global id of the blocker.' }) id: string,
  ): Promise<Blocker | null> {
    return readBlocker(context, id);
  }

  @Authorized()
  @Query(() => [ViewerBlockerMark], { description: 'What the viewer may do with up to 100 blockers.' })
  viewerBlockerMarks(
    @Ctx() context: RequestContext,
    @Arg('blockerIds', () => [ID], { description: 'Up to 100 blockers.' }) blockerIds: string[],
  ): Promise<ViewerBlockerMark[]> {
    return readViewerBlockerMarks(context, blockerIds);
  }

  @FieldResolver(() => [Blocker], {
    description: 'Those that were merged into it, as far as the viewer may read them.',
  })
  mergedFrom(@Ctx() context: RequestContext, @Root() blocker: Blocker): Promise<Blocker[]> {
    return mergedBlockers(context).load(blocker.uuid);
  }

  @FieldResolver(() => Recognition, {
    nullable: true,
    description:
      'The recognition that was given for its removal; null while there is none or the viewer may not read it.',
  })
  recognition(@Ctx() context: RequestContext, @Root() blocker: Blocker): Promise<Recognition | null> | null {
    return blocker.recognitionUuid === null ? null : readableRecognitions(context).load(blocker.recognitionUuid);
  }
}

@Resolver(() => Recognition)
export class RecognitionBlockersResolver {
  @Authorized()
  @Query(() => [RecognitionBlocker], {
    description: 'Of up to 100 recognitions, the blockers whose removal they are for.',
  })
  recognitionBlockers(
    @Ctx() context: RequestContext,
    @Arg('recognitionIds', () => [ID], { description: 'Up to 100 recognitions.' }) recognitionIds: string[],
  ): Promise<RecognitionBlocker[]> {
    return recognitionBlockers(context, recognitionIds);
  }

  @FieldResolver(() => Blocker, {
    nullable: true,
    description: 'The blocker whose removal it is for; null for most recognitions.',
  })
  fromBlocker(@Ctx() context: RequestContext, @Root() recognition: Recognition): Promise<Blocker | null> {
    return blockersOfRecognitions(context).load(recognition.uuid);
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
}
