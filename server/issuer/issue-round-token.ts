import { createHash } from 'node:crypto';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AnswerManifest } from '../kernel/answers.ts';
import type { Context, RequestContext, Writing } from '../kernel/context.ts';
import { badInput, type FieldProblem } from '../kernel/errors.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { lockPerson } from '../people/lock-person.ts';
import { blindSign, type SigningKey, signingKeyOf } from './blind-sign.ts';
import { checkBlinded } from './check-blinded.ts';
import { channelClosedBecause } from './entitled.ts';
import { roundKind } from './manifest-chain.ts';
import { openKey, requireWrappingKey } from './open-key.ts';
import {
  AnswersOpenlyRefused,
  ChannelClosedRefused,
  NotEntitledRefused,
  RoundNotOpenRefused,
  RoundTokenTakenRefused,
} from './refusals.ts';
import { RoundIssuanceRow } from './round-issuance.row.ts';
import type { StoredKey } from './stored-keys.ts';

@InputType({ description: 'A blinded token for a round; every page takes one while the round is open.' })
export class IssueRoundTokenInput {
  @Field(() => ID, { description: 'The uuid of the round, as the list of keys has it.' })
  round!: string;

  @Field(() => String, { description: 'The blinded token, base64url.' })
  blinded!: string;
}

@ObjectType({ description: 'A token for a round, signed without having been seen.', simpleResolvers: true })
export class IssuedRoundToken {
  @Field(() => String, { description: 'The blind signature, base64url.' })
  signature!: string;
}

export const IssueRoundTokenResult = createUnionType({
  name: 'IssueRoundTokenResult',
  description:
    'The signature; refused outside the round, to another device of the same person, to who answers by name, and to who has left.',
  types: () =>
    [
      IssuedRoundToken,
      RoundTokenTakenRefused,
      AnswersOpenlyRefused,
      RoundNotOpenRefused,
      NotEntitledRefused,
      ChannelClosedRefused,
    ] as const,
});

/** Signs the one token that a person has for a round; the same one is signed again after a lost answer. */
export async function issueRoundToken(
  context: RequestContext,
  { round, blinded }: IssueRoundTokenInput,
): Promise<typeof IssueRoundTokenResult> {
  const { language, settings, viewer } = context;
  const because = await channelClosedBecause(context);
  if (because) return new ChannelClosedRefused(language, because, settings.issuer.minimumPeople);
  const kind = roundKind(round);
  const key = await openRoundKey(context, kind);
  if (key === null) return new RoundNotOpenRefused(language);
  const problems: FieldProblem[] = [];
  const { modulus } = key;
  const [value] = checkBlinded({ path: 'blinded', values: [blinded], quota: 1, modulus, language }, problems);
  if (problems.length > 0) throw badInput(language, problems);
  const blindedHash = createHash('sha256').update(value!).digest('hex');
  const taken = await take(context, round, { personId: viewer.personId, kind, blindedHash });
  if (taken === 'NOT_ENTITLED') return new NotEntitledRefused(language);
  if (taken === 'ANSWERS_OPENLY') return new AnswersOpenlyRefused(language);
  if (taken === 'BY_ANOTHER_DEVICE') return new RoundTokenTakenRefused(language);
  return Object.assign(new IssuedRoundToken(), { signature: blindSign(key, value!).toString('base64url') });
}

/** Null before the round and after it. */
async function openRoundKey({ db, settings, now }: Context, kind: string): Promise<SigningKey | null> {
  const [row] = await db.rows<StoredKey>(
    `SELECT k.epoch, k.kind, e.key_id AS keyId, k.private_key AS stored
     FROM manifest_entry e JOIN issuer_key k ON k.epoch = e.epoch AND k.kind = e.kind
     WHERE e.kind = ? AND e.not_before <= ? AND e.not_after > ?`,
    [kind, now().toISOString(), now().toISOString()],
  );
  if (!row) return null;
  const { stored, ...name } = row;
  return signingKeyOf(openKey(requireWrappingKey(settings), name, stored));
}

type Taken = 'TAKEN' | 'BY_ANOTHER_DEVICE' | 'NOT_ENTITLED' | 'ANSWERS_OPENLY';

/**
 * The primary key decides which of a person's devices was first, and the lock on the person keeps an answer by name from
 * being given meanwhile. In the demo every browser is another visitor, so that nothing is written there.
 */
async function take(context: Context, round: string, row: RoundIssuanceRow): Promise<Taken> {
  const { db, settings } = context;
  const active = await db.rows('SELECT 1 FROM person WHERE id = ? AND active = 1', [row.personId]);
  if (active.length === 0) return 'NOT_ENTITLED';
  try {
    return await write(context, async (writing) => {
      await lockPerson(writing, row.personId);
      if (await answersOpenly(context, writing, { personId: row.personId, round })) return 'ANSWERS_OPENLY';
      if (!settings.issuer.everybodyTakes) await writing.insert(RoundIssuanceRow, row);
      return 'TAKEN';
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const sql = 'SELECT 1 FROM round_issuance WHERE person_id = ? AND kind = ? AND blinded_hash = ?';
    const same = await db.rows(sql, [row.personId, row.kind, row.blindedHash]);
    return same.length > 0 ? 'TAKEN' : 'BY_ANOTHER_DEVICE';
  }
}

async function answersOpenly(
  context: Context,
  db: Writing,
  who: { personId: string; round: string },
): Promise<boolean> {
  for (const { answersOpenly } of Object.values<AnswerManifest<Context, Writing>>(context.answers)) {
    if (await answersOpenly?.(context, db, who)) return true;
  }
  return false;
}
