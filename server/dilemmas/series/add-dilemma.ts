import { randomUUID } from 'node:crypto';
import { createUnionType, Field, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import { Key } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { lockPerson } from '../../people/lock-person.ts';
import { readFacts } from '../../purpose/values/value-facts.ts';
import { DilemmaRow } from '../reading/dilemma.row.ts';
import { Dilemma } from '../reading/dilemma.ts';
import { changedDilemma } from '../reading/read-dilemmas.ts';
import { DilemmaTextsInput, type GivenDilemma, givenDilemma } from './dilemma-input.ts';
import { DilemmaValuesRefused } from './refusals.ts';
import { hasTwoValues, storedTexts } from './stored-texts.ts';

@InputType({ description: 'A dilemma for the series; it gets its days later.' })
export class AddDilemmaInput {
  @Field(() => DilemmaTextsInput, { description: 'What it says.' })
  texts!: DilemmaTextsInput;

  @Field(() => String, { description: 'Made up by the client; the same key adds the same dilemma once.' })
  @Key()
  idempotencyKey!: string;
}

export const AddDilemmaResult = createUnionType({
  name: 'AddDilemmaResult',
  description:
    'The draft; refused where its values are not two of those that there are now, and for a key that was reused.',
  types: () => [Dilemma, DilemmaValuesRefused, IdempotencyKeyReusedRefused] as const,
});

/** An editor adds a dilemma to the series, as a draft. */
export async function addDilemma(context: RequestContext, input: AddDilemmaInput): Promise<typeof AddDilemmaResult> {
  const given = givenDilemma(input.texts, context.language);
  const { idempotencyKey } = input;
  const own = { editorId: context.viewer.personId, idempotencyKey, contentHash: contentHash(input) };
  const stored = await write(context, (db) => insertOnce(db, given, { ...own, createdAt: context.now() }));
  if (stored === null) return new DilemmaValuesRefused(context.language);
  if (stored.contentHash !== own.contentHash) return new IdempotencyKeyReusedRefused(context.language);
  return changedDilemma(context, stored.id);
}

type Own = Pick<DilemmaRow, 'editorId' | 'idempotencyKey' | 'contentHash' | 'createdAt'>;

async function insertOnce(
  db: Writing,
  given: GivenDilemma,
  own: Own,
): Promise<Pick<DilemmaRow, 'id' | 'contentHash'> | null> {
  await lockPerson(db, own.editorId);
  const earlier = await earlierUnderKey(db, 'dilemma', 'editor_id', own.editorId, own.idempotencyKey);
  if (earlier) return earlier;
  if (!hasTwoValues(given, (await readFacts(db)).values)) return null;
  const row = { id: randomUUID(), ...own, ...storedTexts(given), ...newDraft };
  await db.insert(DilemmaRow, row);
  return row;
}

/** What a dilemma begins with. */
export const newDraft = {
  ...{ version: 1, roundId: null, opensOn: null, closesOn: null, opened: 0, higherCourse: null },
  ...{ firstNameNl: null, firstNameEn: null, secondNameNl: null, secondNameEn: null },
  ...{ firstAnswers: 0, secondAnswers: 0, complete: 0, announced: 0, sentBack: 0, withdrawn: 0 },
};
