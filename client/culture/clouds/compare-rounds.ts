import type { WordOfCloudFragment } from '../../graphql.ts';

/** A word, with those that were merged into it. */
type Entry = Pick<WordOfCloudFragment, 'word' | 'people'> & { merged: readonly { word: string }[] };
type Cloud = readonly Entry[];

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
  const named = (cloud: Cloud, isIt: (entry: Entry) => boolean) => cloud.filter(isIt).map(({ word }) => word);
  return {
    came: named(now, (entry) => !counterpart(before, entry)),
    went: named(before, (entry) => !counterpart(now, entry)),
    stayed: named(now, (entry) => counterpart(before, entry) !== undefined),
  };
}

/** A word that was merged into another one is not gone: words are the same where either has one of the other's. */
function counterpart(cloud: Cloud, entry: Entry): Entry | undefined {
  const names = namesOf(entry);
  return cloud.find((one) => namesOf(one).some((name) => names.includes(name)));
}

function namesOf({ word, merged }: Entry): string[] {
  return [word, ...merged.map((one) => one.word)];
}

/** Of every hundred words that people want, how many are said of today as well: 0 where the two clouds share nothing. */
export function wantedAlready({ today, wanted }: Clouds): number {
  const share = (cloud: Cloud, entry: Entry | undefined) => {
    const sum = cloud.reduce((all, { people }) => all + people, 0);
    return (entry?.people ?? 0) / (sum || 1);
  };
  const common = wanted.map((entry) => Math.min(share(wanted, entry), share(today, counterpart(today, entry))));
  return Math.round(100 * common.reduce((sum, one) => sum + one, 0));
}
