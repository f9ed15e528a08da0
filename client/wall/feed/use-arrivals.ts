import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { type StoryFragment, WallDocument, type WallFilter } from '../../graphql.ts';
import { addToWall } from '../recognition/wall-cache.ts';
import { followStories } from './follow-recognitions.ts';
import { firstPage } from './use-feed.ts';

/** Stories that came since the feed was read, newest first; `show` puts them on top. */
export function useArrivals(filter: WallFilter | undefined, stories: readonly StoryFragment[]) {
  const client = useApolloClient();
  const [arrived, setArrived] = useState<readonly StoryFragment[]>([]);
  useEffect(() => {
    setArrived([]);
    const add = (added: readonly StoryFragment[]) => setArrived((known) => newestFirst([...added, ...known]));
    const look = async () => {
      const query = { query: WallDocument, variables: firstPage(filter), fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query);
      add(data?.wall.edges.map(({ node }) => node) ?? []);
    };
    const quietly = () => void look().catch(() => {});
    // Whether a new story passes a filter is for the server to say.
    return followStories(client, { event: (story) => (filter ? quietly() : add([story])), look: quietly });
  }, [client, filter]);

  const waiting = useMemo(() => notYetShown(arrived, stories), [arrived, stories]);
  const show = () => {
    addToWall(client.cache, waiting, filter);
    setArrived([]);
  };
  return { waiting, show };
}

function newestFirst(stories: readonly StoryFragment[]): StoryFragment[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return [...byId.values()].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
}

/** A poll also brings what moved up from below, where a story above it was withdrawn: that is older than all shown. */
function notYetShown(arrived: readonly StoryFragment[], stories: readonly StoryFragment[]): StoryFragment[] {
  const shown = new Set(stories.map(({ id }) => id));
  const oldest = stories.at(-1)?.publishedAt ?? '';
  return arrived.filter(({ id, publishedAt }) => !shown.has(id) && (publishedAt ?? '') > oldest);
}
