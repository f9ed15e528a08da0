import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { AcknowledgeBlockerInput, AcknowledgeBlockerResult, acknowledgeBlocker } from './acknowledge-blocker.ts';
import { AnswerBlockerInput, AnswerBlockerResult, answerBlocker } from './answer-blocker.ts';
import { AskReporterInput, AskReporterResult, askReporter } from './ask-reporter.ts';
import { CloseBlockerInput, CloseBlockerResult, closeBlocker } from './close-blocker.ts';
import { DeclineBlockerInput, DeclineBlockerResult, declineBlocker } from './decline-blocker.ts';
import {
  GiveBlockerRecognitionInput,
  GiveBlockerRecognitionResult,
  giveBlockerRecognition,
} from './give-blocker-recognition.ts';
import { HideBlockerInput, HideBlockerResult, hideBlocker } from './hide-blocker.ts';
import { MergeBlockerInput, MergeBlockerResult, mergeBlocker } from './merge-blocker.ts';
import { ShowBlockerInput, ShowBlockerResult, showBlocker } from './show-blocker.ts';

@Resolver()
export class TurnsResolver {
  @Authorized()
  @Mutation(() => AcknowledgeBlockerResult, {
    description: 'Says that a blocker has been seen; the answer is still due.',
  })
  acknowledgeBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcknowledgeBlockerInput) input: AcknowledgeBlockerInput,
  ): Promise<typeof AcknowledgeBlockerResult> {
    return acknowledgeBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => AskReporterResult, {
    description: 'Asks the reporter of a blocker something; the clock waits for what they say.',
  })
  askReporter(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskReporterInput) input: AskReporterInput,
  ): Promise<typeof AskReporterResult> {
    return askReporter(context, input);
  }

  @Authorized()
  @Mutation(() => AnswerBlockerResult, { description: 'Promises a remedy for a day, which is the next deadline.' })
  answerBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerBlockerInput) input: AnswerBlockerInput,
  ): Promise<typeof AnswerBlockerResult> {
    return answerBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => DeclineBlockerResult, { description: 'Says no to a blocker, with a reason.' })
  declineBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclineBlockerInput) input: DeclineBlockerInput,
  ): Promise<typeof DeclineBlockerResult> {
    return declineBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => CloseBlockerResult, { description: 'Says that a blocker is removed, and what changed.' })
  closeBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseBlockerInput) input: CloseBlockerInput,
  ): Promise<typeof CloseBlockerResult> {
    return closeBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => MergeBlockerResult, {
    description: 'Merges a blocker into another one; the reporters of both follow it.',
  })
  mergeBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeBlockerInput) input: MergeBlockerInput,
  ): Promise<typeof MergeBlockerResult> {
    return mergeBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => HideBlockerResult, {
    description: 'Hides what a blocker says; that it is hidden, by whom and why stays to be seen.',
  })
  hideBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => HideBlockerInput) input: HideBlockerInput,
  ): Promise<typeof HideBlockerResult> {
    return hideBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => ShowBlockerResult, { description: 'Shows a hidden blocker again.' })
  showBlocker(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShowBlockerInput) input: ShowBlockerInput,
  ): Promise<typeof ShowBlockerResult> {
    return showBlocker(context, input);
  }

  @Authorized()
  @Mutation(() => GiveBlockerRecognitionResult, {
    description: 'Tells on the wall how a blocker was removed: you said, we did, what customers notice.',
  })
  giveBlockerRecognition(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveBlockerRecognitionInput) input: GiveBlockerRecognitionInput,
  ): Promise<typeof GiveBlockerRecognitionResult> {
    return giveBlockerRecognition(context, input);
  }
}
