import type { IntentionFragment } from '../../client/graphql.ts';
import { aPage, aRecognition } from './samples.ts';

export function anIntention(said: Partial<IntentionFragment> = {}): IntentionFragment {
  const intendedAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const { recognition = aRecognition() } = said;
  const unasked = { answer: null, askAt: null, isAsked: false };
  return {
    __typename: 'Intention',
    id: `intention of ${recognition.id}`,
    intendedAt,
    ...unasked,
    recognition,
    ...said,
  };
}

/** A page of them, as the server answers it. */
export function intentionsPage(intentions: readonly IntentionFragment[], next?: string) {
  return aPage(intentions, next);
}
