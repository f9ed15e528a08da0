import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { settleNotices } from '../people/raise-notice.ts';
import { canRead } from './can-read.ts';
import { lockRecognition } from './lock-recognition.ts';
import { publish } from './publish.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { NotYoursRefused, RecognitionNotFoundRefused } from './refusals.ts';

@InputType({ description: 'Which recognition to take back.' })
export class WithdrawRecognitionInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;
}

export const WithdrawRecognitionResult = createUnionType({
  name: 'WithdrawRecognitionResult',
  description: 'The recognition as its giver still sees it; refused to everybody else.',
  types: () => [Recognition, NotYoursRefused, RecognitionNotFoundRefused] as const,
});

/** Withdraws a recognition for its giver, at any time; doing so twice is the same as once. */
export async function withdrawRecognition(
  context: RequestContext,
  input: WithdrawRecognitionInput,
): Promise<typeof WithdrawRecognitionResult> {
  const { language, viewer } = context;
  const now = context.now();
  const withdrawn = await write(context, async (db) => {
    const recognition = await lockRecognition(db, uuidOf('Recognition', input.recognitionId));
    if (!recognition || !canRead(viewer, recognition)) return new RecognitionNotFoundRefused(language);
    if (recognition.giverId !== viewer.personId) return new NotYoursRefused(language);
    await db.run('UPDATE recognition SET withdrawn_at = COALESCE(withdrawn_at, ?) WHERE id = ?', [
      sqlTime(now),
      recognition.id,
    ]);
    for (const kind of ['CONSENT_ASKED', 'RECOGNISED'] as const) {
      await settleNotices(db, { subjectId: recognition.id, kind });
    }
    await publish(db, recognition.id, now);
    return recognition.id;
  });
  return typeof withdrawn === 'string' ? (await recognitionByUuid(context, withdrawn))! : withdrawn;
}
