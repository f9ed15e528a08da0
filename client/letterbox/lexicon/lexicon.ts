import { completions } from '../../../server/culture/lexicon/completions.ts';
import { ourLexicon } from '../../../server/culture/lexicon/group-of.ts';
import { wordsIn } from '../../../server/culture/lexicon/words-in.ts';
import type { Lang } from '../../ui/locales.ts';
import { reasons } from './reasons.ts';

// Read at once, in every frame that fetches it: at the first letter that somebody types it would show that they do.
ourLexicon();

/** What the lexicon says of what somebody types; all of it is here, so that asking it makes no request. */
export const lexicon = {
  completions: (typed: string) => completions(typed, ourLexicon()),
  wordsIn: (typed: string) => wordsIn(typed, ourLexicon()),
  whyNoWord(typed: string, lang: Lang): string | undefined {
    const found = wordsIn(typed, ourLexicon());
    return found.is === 'NO_WORD' ? reasons[lang][found.reason] : undefined;
  },
};

export type FrameLexicon = typeof lexicon;
