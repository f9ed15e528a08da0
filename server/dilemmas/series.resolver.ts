import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { After, type Connection, First } from '../kernel/paging.ts';
import { Dilemma, DilemmaConnection } from './reading/dilemma.ts';
import { AddDilemmaInput, AddDilemmaResult, addDilemma } from './series/add-dilemma.ts';
import { DilemmaPair } from './series/dilemma-pair.ts';
import { DilemmaTexts } from './series/dilemma-texts.ts';
import { EditDilemmaInput, EditDilemmaResult, editDilemma } from './series/edit-dilemma.ts';
import { PlanDilemmaInput, PlanDilemmaResult, planDilemma } from './series/plan-dilemma.ts';
import { readDilemmaTexts } from './series/read-dilemma-texts.ts';
import { readPairs } from './series/read-pairs.ts';
import { readSeries } from './series/read-series.ts';
import {
  SetDilemmaRecognitionsInput,
  SetDilemmaRecognitionsResult,
  setDilemmaRecognitions,
} from './series/set-dilemma-recognitions.ts';
import { WithdrawDilemmaInput, WithdrawDilemmaResult, withdrawDilemma } from './series/withdraw-dilemma.ts';

/** What editors prepare. */
@Resolver()
export class DilemmaSeriesResolver {
  @Authorized('editor')
  @Query(() => DilemmaConnection, {
    description: 'The drafts and the planned dilemmas, in the order in which they were written.',
  })
  dilemmaSeries(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Dilemma>> {
    return readSeries(context, first, after);
  }

  @Authorized('editor')
  @Query(() => DilemmaTexts, {
    nullable: true,
    description: 'A dilemma in both languages, with the values behind its courses; null where there is none.',
  })
  dilemmaTexts(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The global id of the dilemma.' }) id: string,
  ): Promise<DilemmaTexts | null> {
    return readDilemmaTexts(context, id);
  }

  @Authorized('editor')
  @Query(() => [DilemmaPair], { description: 'Every two neighbouring values, and whether it is their turn.' })
  dilemmaPairs(@Ctx() context: RequestContext): Promise<DilemmaPair[]> {
    return readPairs(context);
  }

  @Authorized('editor')
  @Mutation(() => AddDilemmaResult, { description: 'Adds a dilemma to the series, as a draft.' })
  addDilemma(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddDilemmaInput) input: AddDilemmaInput,
  ): Promise<typeof AddDilemmaResult> {
    return addDilemma(context, input);
  }

  @Authorized('editor')
  @Mutation(() => EditDilemmaResult, { description: 'Changes what a dilemma says, until the day before it opens.' })
  editDilemma(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditDilemmaInput) input: EditDilemmaInput,
  ): Promise<typeof EditDilemmaResult> {
    return editDilemma(context, input);
  }

  @Authorized('editor')
  @Mutation(() => PlanDilemmaResult, {
    description: 'Gives a dilemma its days, or other days until the day before it opens.',
  })
  planDilemma(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlanDilemmaInput) input: PlanDilemmaInput,
  ): Promise<typeof PlanDilemmaResult> {
    return planDilemma(context, input);
  }

  @Authorized('editor')
  @Mutation(() => WithdrawDilemmaResult, { description: 'Takes a dilemma back: nothing of it is shown, now or later.' })
  withdrawDilemma(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawDilemmaInput) input: WithdrawDilemmaInput,
  ): Promise<typeof WithdrawDilemmaResult> {
    return withdrawDilemma(context, input);
  }

  @Authorized('editor')
  @Mutation(() => SetDilemmaRecognitionsResult, {
    description: 'Says in which recognitions just this happened, before the close or after it.',
  })
  setDilemmaRecognitions(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetDilemmaRecognitionsInput) input: SetDilemmaRecognitionsInput,
  ): Promise<typeof SetDilemmaRecognitionsResult> {
    return setDilemmaRecognitions(context, input);
  }
}
