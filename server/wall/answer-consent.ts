import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { write } from '../kernel/write.ts';
import { raiseNotice, settleNotices } from '../people/raise-notice.ts';
import { canRead } from './can-read.ts';
import { lockRecognition, receiversOf } from './lock-recognition.ts';
import { publish } from './publish.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { NotYoursRefused, RecognitionNotFoundRefused } from './refusals.ts';

@InputType({ description: 'What a receiver says about a recognition that is about them.' })
export class AnswerConsentInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => Boolean, { description: 'True: it may stand on the wall. False: it may not, or not any more.' })
  agree!: boolean;
}

export const AnswerConsentResult = createUnionType({
  name: 'AnswerConsentResult',
  description: 'The recognition with its state after the answer; refused to everybody but its receivers.',
  types: () => [Recognition, NotYoursRefused, RecognitionNotFoundRefused] as const,
});

/**
 * Records that a receiver agrees to a recognition or keeps it to themselves: when asked, or later, even once it is
 * published.
 */
export async function answerConsent(
  context: RequestContext,
  input: AnswerConsentInput,
): Promise<typeof AnswerConsentResult> {
  const { language, viewer } = context;
  const now = context.now();
  const answered = await write(context, async (db) => {
    const recognition = await lockRecognition(db, uuidOf('Recognition', input.recognitionId));
    if (!recognition || recognition.withdrawnAt !== null || !canRead(viewer, recognition))
      return new RecognitionNotFoundRefused(language);
    if (!(await receiversOf(db, recognition.id)).includes(viewer.personId)) return new NotYoursRefused(language);
    const consent = input.agree ? 'GIVEN' : 'DECLINED';
    const changed = await db.run(
      'UPDATE recognition_receiver SET consent = ? WHERE recognition_id = ? AND person_id = ? AND consent <> ?',
      [consent, recognition.id, viewer.personId, consent],
    );
    await settleNotices(db, { subjectId: recognition.id, kind: 'CONSENT_ASKED', personId: viewer.personId });
    const outcome = await publish(db, recognition.id, now);
    if (changed > 0 && (consent === 'DECLINED' || outcome === 'published')) {
      // The notice names who agreed, so that they can be thanked, and never who declined.
      const noticed = input.agree
        ? ({ kind: 'RECOGNITION_PUBLISHED', actorId: viewer.personId } as const)
        : ({ kind: 'RECOGNITION_DECLINED', actorId: null } as const);
      await raiseNotice(db, now, { personId: recognition.giverId, subjectId: recognition.id, ...noticed });
    }
    return recognition.id;
  });
  return typeof answered === 'string' ? (await recognitionByUuid(context, answered))! : answered;
}
