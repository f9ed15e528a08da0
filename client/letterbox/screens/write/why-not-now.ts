import type { DoorState } from '../../door/door.ts';
import { usableTokens } from '../../tokens/spend.ts';
import type { FrameWords } from '../../words/words.types.ts';

/** Why no letter can be sent at this moment; `isFinal` where there is no use in beginning one. */
export function whyNotNow(
  { keys, tokens, kept }: DoorState,
  words: FrameWords,
): { title: string; text: string; isFinal: boolean } | undefined {
  if (keys.state !== 'here') {
    const isFinal = keys.state === 'distrusted' || keys.state === 'no-week';
    return keys.state === 'coming' ? undefined : { ...words.noKeys[keys.state], isFinal };
  }
  if (usableTokens(kept, 'letters').length > 0) return undefined;
  if (tokens.state === 'coming') return undefined;
  if (tokens.state === 'here') return { ...words.noTokens.spent, isFinal: true };
  if (tokens.state === 'refused') return { title: words.noTokens.refused, text: tokens.message, isFinal: true };
  return { ...words.noTokens[tokens.state], isFinal: tokens.state === 'unusable' };
}
