import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { searchableWords, tidy } from '../kernel/text.ts';
import { isoTime, sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { ValueNotFoundRefused } from '../purpose/values/refusals.ts';
import { askConsent, readConsents } from './ask-consent.ts';
import { canRead } from './can-read.ts';
import { findValue, isRetired, valueRetired } from './find-value.ts';
import { lockRecognition } from './lock-recognition.ts';
import { publish } from './publish.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { RecognitionContentInput } from './recognition-content.ts';
import {
  EditWindowClosedRefused,
  NotYoursRefused,
  RecognitionNotFoundRefused,
  ValueRetiredRefused,
} from './refusals.ts';

@InputType({ description: 'A recognition as it should read; receivers stay as they are.' })
export class EditRecognitionInput extends RecognitionContentInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;
}

export const EditRecognitionResult = createUnionType({
  name: 'EditRecognitionResult',
  description:
    'The recognition as it reads now; refused to everybody but its giver, after 15 minutes, for a value that is not there, and for another one that was retired.',
  types: () =>
    [
      Recognition,
      EditWindowClosedRefused,
      NotYoursRefused,
      RecognitionNotFoundRefused,
      ValueNotFoundRefused,
      ValueRetiredRefused,
    ] as const,
});

/** How long a giver can change a recognition, in milliseconds. */
export const editWindow = 15 * 60_000;

/** Changes a recognition within its window; receivers who want to be asked first are asked again. */
export async function editRecognition(
  context: RequestContext,
  input: EditRecognitionInput,
): Promise<typeof EditRecognitionResult> {
  const { language, viewer } = context;
  const found = await findValue(context, input.valueId, input.behaviourId);
  if (!found) return new ValueNotFoundRefused(language);
  const now = context.now();
  const edited = await write(context, async (db) => {
    const recognition = await lockRecognition(db, uuidOf('Recognition', input.recognitionId));
    if (!recognition || recognition.withdrawnAt !== null || !canRead(viewer, recognition))
      return new RecognitionNotFoundRefused(language);
    if (recognition.giverId !== viewer.personId) return new NotYoursRefused(language);
    if (now.getTime() > Date.parse(isoTime(recognition.createdAt)) + editWindow)
      return new EditWindowClosedRefused(language);
    // One that was retired since it was given stays the value of what was given.
    const isOther = found.value.uuid !== recognition.valueId;
    if (isOther && (await isRetired(db, found.value.uuid))) return valueRetired(context, found.value.uuid);
    await db.run(
      'UPDATE recognition SET value_id = ?, behaviour_id = ?, situation = ?, action = ?, effect = ?, words = ?, edited_at = ? WHERE id = ?',
      [
        found.value.uuid,
        found.behaviour?.uuid ?? null,
        tidy(input.situation),
        tidy(input.action),
        tidy(input.effect),
        searchableWords(input.situation, input.action, input.effect),
        sqlTime(now),
        recognition.id,
      ],
    );
    await resetConsents(db, recognition.id, viewer.personId, now);
    if ((await publish(db, recognition.id, now)) === 'same')
      db.announce('wallChanged', { recognitionId: recognition.id });
    return recognition.id;
  });
  return typeof edited === 'string' ? (await recognitionByUuid(context, edited))! : edited;
}

/**
 * Asks for consent again, since it was given to the old texts: of receivers who want to be asked first, whatever they
 * answered, and of those who keep recognitions to themselves and had agreed to this one.
 */
async function resetConsents(db: Writing, recognitionId: string, giverId: string, now: Date): Promise<void> {
  const asked = await db.rows<{ personId: string }>(
    `SELECT s.person_id AS personId FROM recognition_receiver s JOIN person p ON p.id = s.person_id
     WHERE s.recognition_id = ? AND (p.honour = 'ASK_FIRST' OR (p.honour = 'ONLY_ME' AND s.consent <> 'DECLINED'))`,
    [recognitionId],
  );
  for (const { personId } of asked) {
    await db.run("UPDATE recognition_receiver SET consent = 'ASKED' WHERE recognition_id = ? AND person_id = ?", [
      recognitionId,
      personId,
    ]);
  }
  await askConsent(db, { id: recognitionId, giverId }, await readConsents(db, recognitionId), now);
}
