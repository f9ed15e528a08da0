import { createHash } from 'node:crypto';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { epochAt, isSigning } from '../kernel/epochs.ts';
import { badInput, type FieldProblem } from '../kernel/errors.ts';
import { blindSign, type SigningKey } from './blind-sign.ts';
import { checkBlinded } from './check-blinded.ts';
import { channelClosedBecause } from './entitled.ts';
import { quotas } from './generate-keys.ts';
import { readSigningKeys } from './read-signing-keys.ts';
import { ChannelClosedRefused, EpochClosedRefused, NotEntitledRefused, QuotaUsedUpRefused } from './refusals.ts';
import { takeBatch } from './take-batch.ts';

@InputType({
  description: 'A batch of blinded tokens, always the whole quota of an epoch; what they are for is not known here.',
})
export class IssueTokensInput {
  @Field(() => Int, { description: 'The ISO week as a number: 202648.' })
  epoch!: number;

  @Field(() => [String], { description: 'Three blinded tokens for letters, base64url.' })
  letters!: string[];

  @Field(() => [String], { description: 'Five blinded tokens for "me too", base64url.' })
  meToos!: string[];
}

@ObjectType({ description: 'The batch, signed without having been seen.', simpleResolvers: true })
export class IssuedTokens {
  @Field(() => Int, { description: 'The epoch.' })
  epoch!: number;

  @Field(() => [String], { description: 'The blind signatures of the letters, in their order.' })
  letters!: string[];

  @Field(() => [String], { description: 'The blind signatures of the "me too"s, in their order.' })
  meToos!: string[];
}

export const IssueTokensResult = createUnionType({
  name: 'IssueTokensResult',
  description:
    'The signed batch; refused outside the epoch, after three batches, to who has left, and while the channel is closed.',
  types: () =>
    [IssuedTokens, QuotaUsedUpRefused, EpochClosedRefused, NotEntitledRefused, ChannelClosedRefused] as const,
});

/** Signs a person's batch for an epoch without seeing the tokens; sending the same batch again takes no other place. */
export async function issueTokens(context: RequestContext, input: IssueTokensInput): Promise<typeof IssueTokensResult> {
  const { language, settings, viewer } = context;
  const because = await channelClosedBecause(context);
  if (because) return new ChannelClosedRefused(language, because, settings.issuer.minimumPeople);
  if (!isSigning(settings.timeZone, input.epoch, context.now())) {
    return new EpochClosedRefused(language, epochAt(settings.timeZone, context.now()));
  }
  const keys = await readSigningKeys(context, input.epoch);
  const batch = readBatch(context, input, keys);
  const taken = await takeBatch(context, { personId: viewer.personId, epoch: input.epoch, hash: hashOf(batch) });
  if (taken === 'NOT_ENTITLED') return new NotEntitledRefused(language);
  if (taken === 'NO_MORE') return new QuotaUsedUpRefused(language);
  const signed = (key: SigningKey, list: Buffer[]) => list.map((value) => blindSign(key, value).toString('base64url'));
  return Object.assign(new IssuedTokens(), {
    epoch: input.epoch,
    letters: signed(keys.letter, batch.letters),
    meToos: signed(keys['me-too'], batch.meToos),
  });
}

interface BlindedBatch {
  letters: Buffer[];
  meToos: Buffer[];
}

function readBatch(
  { language }: RequestContext,
  { letters, meToos }: IssueTokensInput,
  keys: Record<keyof typeof quotas, SigningKey>,
): BlindedBatch {
  const problems: FieldProblem[] = [];
  const read = (path: string, values: string[], kind: keyof typeof quotas) =>
    checkBlinded({ path, values, quota: quotas[kind], modulus: keys[kind].modulus, language }, problems);
  const batch = { letters: read('letters', letters, 'letter'), meToos: read('meToos', meToos, 'me-too') };
  if (problems.length > 0) throw badInput(language, problems);
  return batch;
}

function hashOf({ letters, meToos }: BlindedBatch): string {
  return createHash('sha256')
    .update(Buffer.concat([...letters, ...meToos]))
    .digest('hex');
}
