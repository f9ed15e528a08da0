import { useState } from 'react';

/** True once the count has grown while the newest notice stayed the same: something came that the list does not show. */
export function useNews(count: number | undefined, newest: string | undefined): boolean {
  const [known, setKnown] = useState({ count, newest, isNews: false });
  if (count === known.count && newest === known.newest) return known.isNews;
  const grew = known.count !== undefined && count !== undefined && count > known.count;
  const isNews = newest === known.newest && (grew || known.isNews);
  setKnown({ count, newest, isNews });
  return isNews;
}
