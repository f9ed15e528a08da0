import { useApolloClient } from '@apollo/client/react';
import type { ToldFragment } from '../../graphql.ts';
import { addToWall } from '../recognition/wall-cache.ts';
import { useComposeWords } from './compose-words.ts';
import type { ComposeWords } from './words.types.ts';

interface ToldOptions {
  isEdit: boolean;
  onClose: () => void;
  onDone: ((sentence: string) => void) | undefined;
  onWaiting: (story: ToldFragment) => void;
}

/** What follows once the server took it: a new story goes on top of the feed, and its giver is told where it stands. */
export function useTold({ isEdit, onClose, onDone, onWaiting }: ToldOptions) {
  const { cache } = useApolloClient();
  const { told } = useComposeWords();
  return (story: ToldFragment) => {
    if (isEdit && !story.publishedAt) return onWaiting(story);
    if (!isEdit && story.publishedAt) addToWall(cache, [story]);
    onDone?.(isEdit ? told.edited : sentenceFor(story, told));
    onClose();
  };
}

function sentenceFor(story: ToldFragment, told: ComposeWords['told']): string {
  if (story.publishedAt) return told.published;
  const count = story.receivers.length;
  return story.state === 'PRIVATE' ? told.private(count) : told.waiting(count);
}
