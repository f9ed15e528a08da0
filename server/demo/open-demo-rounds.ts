import { todayIn } from '../blockers/vocabulary/today.ts';
import { announceRounds } from '../culture/rounds/announce-rounds.ts';
import { openDilemmas } from '../dilemmas/rounds/open-dilemmas.ts';
import { appendRoundKey } from '../issuer/list-round-key.ts';
import type { AnswerManifest } from '../kernel/answers.ts';
import type { Context, Writing } from '../kernel/context.ts';

/**
 * Lists keys for what is open in a demo that has just been seeded, and opens it. Elsewhere a key is listed a week before it
 * signs; here no browser has seen the list yet, and one that sees it for the first time takes it as it is.
 */
export async function openDemoRounds(context: Context): Promise<void> {
  const today = todayIn(context);
  for (const { readOffered } of Object.values<AnswerManifest<Context, Writing>>(context.answers)) {
    const open = (await readOffered(context)).filter(({ opensOn }) => opensOn <= today);
    for (const { id, opensOn, closesOn } of open) await appendRoundKey(context, { id, opensOn, closesOn });
  }
  await openDilemmas(context);
  await announceRounds(context);
}
