import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { After, type Connection, First } from '../kernel/paging.ts';
import { Notice } from '../people/notice.ts';
import {
  AnswerDilemmaOpenlyInput,
  AnswerDilemmaOpenlyResult,
  answerDilemmaOpenly,
} from './openness/answer-dilemma-openly.ts';
import {
  ChooseDilemmaOpennessInput,
  ChooseDilemmaOpennessResult,
  chooseOpenness,
  DilemmaOpenness,
  readOpenness,
} from './openness/choose-openness.ts';
import { readViewerDilemmas, ViewerDilemma } from './openness/viewer-dilemma.ts';
import { Dilemma, DilemmaConnection } from './reading/dilemma.ts';
import { DilemmaTrendPoint, readTrend } from './reading/dilemma-trend.ts';
import { dilemmaByUuid, readDilemmas } from './reading/read-dilemmas.ts';

@Resolver()
export class DilemmasResolver {
  @Authorized()
  @Query(() => DilemmaConnection, {
    description: 'The dilemmas that have opened, the newest first; the same for everyone.',
  })
  dilemmas(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Dilemma>> {
    return readDilemmas(context, first, after);
  }

  @Authorized()
  @Query(() => [DilemmaTrendPoint], {
    description: 'How well people knew the order, the oldest dilemma first: of those that enough people answered.',
  })
  dilemmaTrend(@Ctx() context: RequestContext): Promise<DilemmaTrendPoint[]> {
    return readTrend(context);
  }

  @Authorized()
  @Query(() => [ViewerDilemma], { description: "What is the viewer's own about up to 100 dilemmas that have opened." })
  viewerDilemmas(
    @Ctx() context: RequestContext,
    @Arg('dilemmaIds', () => [ID], { description: 'Up to 100 dilemmas.' }) dilemmaIds: string[],
  ): Promise<ViewerDilemma[]> {
    return readViewerDilemmas(context, dilemmaIds);
  }

  @Authorized()
  @Query(() => DilemmaOpenness, { description: 'How the viewer answers dilemmas.' })
  viewerDilemmaOpenness(@Ctx() context: RequestContext): Promise<DilemmaOpenness> {
    return readOpenness(context);
  }

  @Authorized()
  @Mutation(() => ChooseDilemmaOpennessResult, { description: 'Says ahead whether the viewer answers by name.' })
  chooseDilemmaOpenness(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChooseDilemmaOpennessInput) input: ChooseDilemmaOpennessInput,
  ): Promise<typeof ChooseDilemmaOpennessResult> {
    return chooseOpenness(context, input);
  }

  @Authorized()
  @Mutation(() => AnswerDilemmaOpenlyResult, {
    description: 'Answers a dilemma by name, or changes that answer; sealed until the close.',
  })
  answerDilemmaOpenly(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerDilemmaOpenlyInput) input: AnswerDilemmaOpenlyInput,
  ): Promise<typeof AnswerDilemmaOpenlyResult> {
    return answerDilemmaOpenly(context, input);
  }
}

@Resolver(() => Notice)
export class DilemmaNoticesResolver {
  @FieldResolver(() => Dilemma, { nullable: true, description: 'The dilemma it is about.' })
  dilemma(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<Dilemma | null> | null {
    const isOfDilemma = notice.kind === 'DILEMMA_OPENED' || notice.kind === 'DILEMMA_ANSWERED';
    return isOfDilemma ? dilemmaByUuid(context).load(notice.subjectUuid) : null;
  }
}
