import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { AnnotateIndicatorInput, AnnotateIndicatorResult, annotateIndicator } from './indicator/annotate-indicator.ts';
import { DescribeIndicatorInput, DescribeIndicatorResult, describeIndicator } from './indicator/describe-indicator.ts';
import {
  ImportIndicatorPointsInput,
  ImportIndicatorPointsResult,
  importIndicatorPoints,
} from './indicator/import-indicator-points.ts';
import { Indicator } from './indicator/indicator.ts';
import { IndicatorAnnotation, OfferedAnnotation } from './indicator/indicator-annotation.ts';
import { IndicatorTexts, readIndicatorTexts } from './indicator/indicator-texts.ts';
import { FromMonth, offeredAnnotations, UntilMonth } from './indicator/offered-annotations.ts';
import { storedAnnotations, toAnnotations } from './indicator/read-annotations.ts';
import { toIndicator } from './indicator/read-indicator.ts';
import { RemoveAnnotationInput, RemoveAnnotationResult, removeAnnotation } from './indicator/remove-annotation.ts';
import {
  SetIndicatorPointsInput,
  SetIndicatorPointsResult,
  setIndicatorPoints,
} from './indicator/set-indicator-points.ts';
import { factsFor } from './page-facts.ts';
import { Purpose } from './purpose.ts';

@Resolver(() => Purpose)
export class IndicatorResolver {
  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'How customers value the organisation; null while nobody has said what is measured.',
  })
  async indicator(@Ctx() context: RequestContext, @Root() purpose: Purpose): Promise<Indicator | null> {
    const { indicator, annotations } = await factsFor(purpose, context);
    return indicator && Object.assign(toIndicator(indicator, context.language), { storedAnnotations: annotations });
  }

  @Authorized('editor')
  @Query(() => IndicatorTexts, { description: 'The indicator as it is now, in both languages; for editors.' })
  indicatorForEditing(@Ctx() context: RequestContext): Promise<IndicatorTexts> {
    return readIndicatorTexts(context);
  }

  @Authorized('editor')
  @Query(() => [OfferedAnnotation], {
    description: 'What happened and can be set beside the line, the newest first; up to 50 of each kind; for editors.',
  })
  offeredAnnotations(
    @Ctx() context: RequestContext,
    @FromMonth() from: string | null,
    @UntilMonth() until: string | null,
  ): Promise<OfferedAnnotation[]> {
    return offeredAnnotations(context, from, until);
  }

  @Authorized('editor')
  @Mutation(() => DescribeIndicatorResult, { description: 'Says what the indicator measures; its figures stay.' })
  describeIndicator(
    @Ctx() context: RequestContext,
    @Arg('input', () => DescribeIndicatorInput) input: DescribeIndicatorInput,
  ): Promise<typeof DescribeIndicatorResult> {
    return describeIndicator(context, input);
  }

  @Authorized('editor')
  @Mutation(() => SetIndicatorPointsResult, { description: 'Enters, changes and takes out figures by month.' })
  setIndicatorPoints(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetIndicatorPointsInput) input: SetIndicatorPointsInput,
  ): Promise<typeof SetIndicatorPointsResult> {
    return setIndicatorPoints(context, input);
  }

  @Authorized('editor')
  @Mutation(() => ImportIndicatorPointsResult, { description: 'Takes over the figures of a sheet, all or none.' })
  importIndicatorPoints(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportIndicatorPointsInput) input: ImportIndicatorPointsInput,
  ): Promise<typeof ImportIndicatorPointsResult> {
    return importIndicatorPoints(context, input);
  }

  @Authorized('editor')
  @Mutation(() => AnnotateIndicatorResult, { description: 'Sets something that happened beside the line.' })
  annotateIndicator(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnnotateIndicatorInput) input: AnnotateIndicatorInput,
  ): Promise<typeof AnnotateIndicatorResult> {
    return annotateIndicator(context, input);
  }

  @Authorized('editor')
  @Mutation(() => RemoveAnnotationResult, { description: 'Takes away what stands beside the line.' })
  removeAnnotation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveAnnotationInput) input: RemoveAnnotationInput,
  ): Promise<typeof RemoveAnnotationResult> {
    return removeAnnotation(context, input);
  }
}

@Resolver(() => Indicator)
export class AnnotationsResolver {
  @FieldResolver(() => [IndicatorAnnotation], { description: 'What happened meanwhile, the oldest month first.' })
  async annotations(
    @Ctx() context: RequestContext,
    @Root() { uuid, storedAnnotations: known }: Indicator,
  ): Promise<IndicatorAnnotation[]> {
    return toAnnotations(context, known ?? (await storedAnnotations(context.db, uuid)));
  }
}
