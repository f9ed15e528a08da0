import type { WordOfCloudFragment } from '../../graphql.ts';

type Cloud = readonly Pick<WordOfCloudFragment, 'word' | 'people'>[];

interface Clouds {
  today: Cloud;
  wanted: Cloud;
}

interface ComparedClouds {
  came: string[];
  went: string[];
  stayed: string[];
}

/** What people say of today that they did not say before, and the other way round; the most given first. */
export function compareClouds(now: Cloud, before: Cloud): ComparedClouds {
  const has = (cloud: Cloud, word: string) => cloud.some((one) => one.word === word);
  const named = (cloud: Cloud, isIt: (word: string) => boolean) => cloud.map(({ word }) => word).filter(isIt);
  return {
    came: named(now, (word) => !has(before, word)),
    went: named(before, (word) => !has(now, word)),
    stayed: named(now, (word) => has(before, word)),
  };
}

/** Of every hundred words that people want, how many are said of today as well: 0 where the two clouds share nothing. */
export function wantedAlready({ today, wanted }: Clouds): number {
  const share = (cloud: Cloud, word: string) => {
    const sum = cloud.reduce((all, { people }) => all + people, 0);
    return (cloud.find((one) => one.word === word)?.people ?? 0) / (sum || 1);
  };
  const common = wanted.map(({ word }) => Math.min(share(wanted, word), share(today, word)));
  return Math.round(100 * common.reduce((sum, one) => sum + one, 0));
}
