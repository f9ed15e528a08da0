import { expect } from 'vitest';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { offerAtOnce } from '../../server/blockers/offers/offer-at-once.ts';
import { sumRounds } from '../../server/culture/rounds/sum-rounds.ts';
import { madeRound, uuidOfRound } from './culture.ts';
import type { MadePerson } from './factories.ts';
import type { LetterboxWorld } from './letterbox-world.ts';
import { letterBody } from './threads.ts';
import { blindedTokens, issueRoundToken, manifestEntry } from './tokens.ts';
import type { World } from './world.ts';

/** A round that is open, with the letterbox that takes its answers; its uuid. */
export async function openRound(world: World, box: LetterboxWorld, editor: MadePerson): Promise<string> {
  const round = uuidOfRound(await madeRound(world, editor));
  box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
  await offerAtOnce(world.app.context);
  world.clock.set('2026-11-28T09:00:00Z');
  await box.letterbox.refreshKeys();
  return round;
}

/** A person's browser: a blinded token, signed and unblinded, and the words under it. */
export async function giveWords(
  { world, box }: { world: World; box: LetterboxWorld },
  round: string,
  who: MadePerson,
  places: string[],
): Promise<void> {
  const made = await blindedTokens(await manifestEntry(world.db, 202_648, `round:${round}`));
  const { signature } = await world.asking(who).mutate(issueRoundToken, { round, blinded: made.blinded[0] });
  const [token] = await made.finish([signature]);
  const body = letterBody({ thread: token!.thread, token, type: 4, texts: ['WORDS', round, ...places] });
  expect((await box.post(body)).said).toEqual({ status: 'accepted' });
}

/** The first delivery after the last day, and the sum. */
export async function closeRound(world: World, box: LetterboxWorld): Promise<void> {
  world.clock.set('2026-12-11T07:00:00Z');
  await box.letterbox.deliver();
  await sumRounds(world.app.context);
}
