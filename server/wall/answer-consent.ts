import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { write } from '../kernel/write.ts';
import { raiseNotice, settleNotices } from '../people/raise-notice.ts';
import { askConsent, readConsents } from './ask-consent.ts';
import { canRead } from './can-read.ts';
import { type LockedRecognition, lockRecognition } from './lock-recognition.ts';
import { publish } from './publish.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import type { ConsentState } from './recognition-receiver.row.ts';
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
    const consents = await readConsents(db, recognition.id);
    if (!consents.has(viewer.personId)) return new NotYoursRefused(language);
    await storeAnswer(db, recognition, { personId: viewer.personId, agree: input.agree, consents }, now);
    return recognition.id;
  });
  return typeof answered === 'string' ? (await recognitionByUuid(context, answered))! : answered;
}

interface Answer {
  personId: string;
  agree: boolean;
  /** What each receiver had said before. */
  consents: ReadonlyMap<string, ConsentState>;
}

async function storeAnswer(
  db: Writing,
  recognition: LockedRecognition,
  { personId, agree, consents }: Answer,
  now: Date,
): Promise<void> {
  const consent = agree ? 'GIVEN' : 'DECLINED';
  const changed = await db.run(
    'UPDATE recognition_receiver SET consent = ? WHERE recognition_id = ? AND person_id = ? AND consent <> ?',
    [consent, recognition.id, personId, consent],
  );
  await settleNotices(db, { subjectId: recognition.id, kind: 'CONSENT_ASKED', personId });
  // A first yes changes nothing for the others, whose questions wait where they were.
  if (!agree || consents.get(personId) === 'DECLINED') {
    await askConsent(db, recognition, new Map(consents).set(personId, consent), now);
  }
  const outcome = await publish(db, recognition.id, now);
  if (changed === 0) return;
  if (!agree || outcome === 'published') await notifyGiver(db, recognition, agree ? personId : null, now);
}

/** The notice names who agreed, so that they can be thanked, and never who declined. */
function notifyGiver(
  db: Writing,
  { id: subjectId, giverId: personId }: Pick<LockedRecognition, 'id' | 'giverId'>,
  agreedBy: string | null,
  now: Date,
): Promise<void> {
  const kind = agreedBy ? 'RECOGNITION_PUBLISHED' : 'RECOGNITION_DECLINED';
  return raiseNotice(db, now, { personId, kind, subjectId, actorId: agreedBy });
}
