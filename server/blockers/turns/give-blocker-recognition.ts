import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ValueNotFoundRefused } from '../../purpose/values/refusals.ts';
import { GiveRecognitionInput, giveRecognition } from '../../wall/give-recognition.ts';
import { Recognition } from '../../wall/recognition.ts';
import {
  DailyLimitReachedRefused,
  InactiveReceiverRefused,
  ReceiverNotFoundRefused,
  SelfRecognitionRefused,
  ValueRetiredRefused,
} from '../../wall/refusals.ts';
import { closedByViewer, type ViewerMarkFacts, viewerMarkFacts } from '../board/read-viewer-blocker-marks.ts';
import { isPublishable } from '../life/visibility.ts';
import { canRead, rolesOf } from '../management/roles.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';

@InputType({
  description:
    'A recognition of those who removed a blocker: the situation is what staff said, the action what was done, the effect what customers notice.',
})
export class GiveBlockerRecognitionInput extends GiveRecognitionInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;
}

@ObjectType({ implements: Refusal, description: 'The removal of this blocker is on the wall already.' })
export class BlockerAlreadyRecognisedRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit verhaal is al verteld.', en: 'This story has been told already.' }[language]);
  }
}

export const GiveBlockerRecognitionResult = createUnionType({
  name: 'GiveBlockerRecognitionResult',
  description:
    'The recognition; refused to everybody but who closed the blocker, while it is not removed and public, once there is one, and for every reason for which `giveRecognition` refuses.',
  types: () =>
    [
      Recognition,
      BlockerNotFoundRefused,
      NotYourBlockerRefused,
      BlockerMovedOnRefused,
      BlockerAlreadyRecognisedRefused,
      SelfRecognitionRefused,
      ReceiverNotFoundRefused,
      InactiveReceiverRefused,
      ValueNotFoundRefused,
      ValueRetiredRefused,
      DailyLimitReachedRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

/**
 * Who removed a blocker tells on the wall what staff said, what was done and what customers notice: a nomination like any
 * other, under the wall's own rules, that leads back to the blocker.
 */
export async function giveBlockerRecognition(
  context: RequestContext,
  input: GiveBlockerRecognitionInput,
): Promise<typeof GiveBlockerRecognitionResult> {
  const { language } = context;
  const roles = await rolesOf(context);
  const uuid = uuidOf('Blocker', input.blockerId) ?? '';
  const [row] = await context.db.rows<ViewerMarkFacts>(`${viewerMarkFacts} WHERE id = ?`, [uuid]);
  if (!row || !canRead(roles, row)) return new BlockerNotFoundRefused(language);
  if (!closedByViewer(roles, row)) return new NotYourBlockerRefused(language);
  if (!isPublishable(row)) return new BlockerMovedOnRefused(language, row.state);
  try {
    // The blocker belongs to what is sent under the key: the same texts about another one are another recognition.
    return await giveRecognition(context, input, (db, recognitionId) => link(db, uuid, recognitionId));
  } catch (error) {
    if (error instanceof AlreadyRecognised) return new BlockerAlreadyRecognisedRefused(language);
    throw error;
  }
}

/** Thrown inside the transaction, so that no second recognition is stored. */
class AlreadyRecognised extends Error {}

/** The condition decides, not a look before: one recognition a blocker, and only while it is still removed and public. */
async function link(db: Writing, uuid: string, recognitionId: string): Promise<void> {
  const linked = await db.run(
    `UPDATE blocker SET recognition_id = ? WHERE id = ? AND recognition_id IS NULL AND hidden_reason IS NULL
       AND state IN ('CLOSED', 'CONFIRMED')`,
    [recognitionId, uuid],
  );
  if (linked !== 1) throw new AlreadyRecognised();
  db.announce('boardChanged', {});
}
