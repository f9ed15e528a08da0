import { useApolloClient } from '@apollo/client/react';
import type { SubmittedRecognitionFragment } from '../../graphql.ts';
import { addToWall } from '../recognition/wall-cache.ts';
import { useComposeWords } from './compose-words.ts';
import type { ComposeWords } from './words.types.ts';

interface SubmittedOptions {
  isEdit: boolean;
  onClose: () => void;
  onDone: ((sentence: string) => void) | undefined;
  onWaiting: (recognition: SubmittedRecognitionFragment) => void;
}

/** What follows once the server took it: a new recognition goes on top of the feed, and its giver is told where it stands. */
export function useSubmitted({ isEdit, onClose, onDone, onWaiting }: SubmittedOptions) {
  const { cache } = useApolloClient();
  const { submitted } = useComposeWords();
  return (recognition: SubmittedRecognitionFragment) => {
    if (isEdit && !recognition.publishedAt) return onWaiting(recognition);
    if (!isEdit && recognition.publishedAt) addToWall(cache, [recognition]);
    onDone?.(isEdit ? submitted.edited : sentenceFor(recognition, submitted));
    onClose();
  };
}

function sentenceFor(recognition: SubmittedRecognitionFragment, submitted: ComposeWords['submitted']): string {
  if (recognition.publishedAt) return submitted.published;
  const count = recognition.receivers.length;
  return recognition.state === 'PRIVATE' ? submitted.private(count) : submitted.waiting(count);
}
