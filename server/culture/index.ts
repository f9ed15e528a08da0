import { CultureRounds1796500060000 } from '../../migrations/1796500060000-culture-rounds.ts';
import { CultureLexicon1796600060000 } from '../../migrations/1796600060000-culture-lexicon.ts';
import { CultureJoins1796600120000 } from '../../migrations/1796600120000-culture-joins.ts';
import { CultureWordsByRound1797100000000 } from '../../migrations/1797100000000-culture-words-by-round.ts';
import type { Capability } from '../kernel/capability.ts';
import { CultureMergeRow } from './clouds/culture-merge.row.ts';
import { CultureNoticesResolver, CultureResolver } from './culture.resolver.ts';
import { CultureEditingResolver, ValueOriginResolver } from './editing.resolver.ts';
import { cultureNotices } from './notices.ts';
import { CulturePairRow } from './pairs/culture-pair.row.ts';
import { culturePersonalData } from './personal-data.ts';
import { CulturePromotionRow } from './promotion/culture-promotion.row.ts';
import { announceRounds } from './rounds/announce-rounds.ts';
import { CultureRoundRow } from './rounds/culture-round.row.ts';
import { listRoundKeys } from './rounds/list-round-keys.ts';
import { readOfferedRounds } from './rounds/offered-rounds.ts';
import { cultureRoundByUuid } from './rounds/read-culture-rounds.ts';
import { sumRounds } from './rounds/sum-rounds.ts';
import { CultureSumRow } from './words/culture-sum.row.ts';
import { CultureWordRow } from './words/culture-word.row.ts';
import { storeWords } from './words/store-words.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    /** A round was made, moved on or was summed. */
    cultureChanged: Record<string, never>;
  }
}

declare module '../kernel/answers.ts' {
  interface AnswerForms {
    /** Four words for today and four for what is wanted. */
    WORDS: true;
  }
}

export const culture: Capability = {
  name: 'culture',
  entities: [CultureRoundRow, CultureWordRow, CultureSumRow, CulturePairRow, CultureMergeRow, CulturePromotionRow],
  migrations: [
    CultureRounds1796500060000,
    CultureLexicon1796600060000,
    CultureJoins1796600120000,
    CultureWordsByRound1797100000000,
  ],
  personalData: culturePersonalData,
  resolvers: [CultureResolver, CultureNoticesResolver, CultureEditingResolver, ValueOriginResolver],
  notices: cultureNotices,
  answers: { WORDS: { store: storeWords, readOffered: readOfferedRounds } },
  events: { cultureChanged: { changesPages: true } },
  jobs: [
    { name: 'culture-list-keys', schedule: '* * * * *', run: listRoundKeys },
    // Before the digest, which lists what it announces.
    { name: 'culture-announce-rounds', schedule: '*/10 * * * *', run: announceRounds },
    { name: 'culture-sum-rounds', schedule: '* * * * *', run: sumRounds },
  ],
  nodes: { CultureRound: (context, uuid) => cultureRoundByUuid(context).load(uuid) },
  sharedFields: ['cultureRounds', 'Value.cultureWord'],
};
