import { randomBytes } from 'node:crypto';
import type { MadePerson } from './factories.ts';
import { type LetterboxWorld, thisWeek } from './letterbox-world.ts';
import { sha256, tokenInputOf } from './threads.ts';
import { issueTokens } from './tokens.ts';
import type { World } from './world.ts';

/** Somebody who took tokens and, in the same minute, wrote: what an attacker wants to find out, and we know. */
export interface Writer {
  person: MadePerson;
  title: string;
  threadId: string;
  nullifier: string;
  bodyHash: string;
}

/** People who each take their tokens and write at once, one after the other; the order that tells most. */
export async function crowd(
  world: World,
  box: LetterboxWorld,
  size: number,
  onArrival: () => Promise<void> = async () => undefined,
): Promise<Writer[]> {
  const writers: Writer[] = [];
  for (const person of await world.people(size)) {
    await take(world, person);
    writers.push(await write(box, person));
    await onArrival();
  }
  return writers;
}

/** What is blinded is a random number to whoever signs it, so one will do. */
export async function take(world: World, person: MadePerson): Promise<void> {
  const blinded = (count: number) =>
    Array.from({ length: count }, () => Buffer.concat([Buffer.of(0), randomBytes(255)]).toString('base64url'));
  const input = { epoch: thisWeek, letters: blinded(3), meToos: blinded(5) };
  const { __typename } = await world.asking(person).mutate(issueTokens, input);
  if (__typename !== 'IssuedTokens') throw new Error(`no tokens: ${__typename}`);
}

async function write(box: LetterboxWorld, person: MadePerson): Promise<Writer> {
  const title = `What ${person.userName} meets`;
  const { token, body } = await box.letter({ title });
  const { said } = await box.post(body);
  if (said.status !== 'accepted') throw new Error(`no letter: ${said.reason}`);
  return {
    person,
    title,
    threadId: token.thread.id,
    nullifier: sha256(tokenInputOf(token.thread, token.epoch, token.keyId)).toString('hex'),
    bodyHash: sha256(body).toString('hex'),
  };
}

/** Something that an attacker found, and the time that it carries: of any clock, if only it is the same for all. */
export interface Trace {
  of: string;
  at: number;
}

/**
 * For how many letters the attack names the right author: whoever took tokens last before the letter came. Each letter
 * is `of` its author, each issuance `of` the person.
 */
export function joined(issuances: Trace[], letters: Trace[]): number {
  const suspect = ({ at }: Trace) =>
    issuances.filter((issuance) => issuance.at <= at).sort((a, b) => b.at - a.at)[0]?.of;
  return letters.filter((letter) => suspect(letter) === letter.of).length;
}
