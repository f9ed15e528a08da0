import type { ApolloCache } from '@apollo/client';
import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import {
  type ReactionKind,
  type ReactMutation,
  type RecognitionFragment,
  RecognitionRightsFragmentDoc,
} from '../../graphql.ts';
import { ReactDocument } from './documents.ts';
import { useRecognitionRights } from './recognition-rights.ts';

/** Sets a reaction on or off. It is shown at once, reverted when it is refused, and idempotent. */
export function useReaction(recognition: RecognitionFragment) {
  const known = useRecognitionRights(recognition.id)?.reactions;
  // Pressed before one's own reactions were known: the answer that is still on its way knows nothing of it.
  const [early, setEarly] = useState<Early>({});
  const { send: sendOne, refused, failed } = useRefusableMutation(ReactDocument);
  const send = async (kind: ReactionKind, on: boolean) => {
    const isEarly = !known || early[kind] !== undefined;
    if (isEarly) setEarly((before) => ({ ...before, [kind]: on }));
    const { done } = await sendOne(
      { recognitionId: recognition.id, kind, on },
      {
        context: { order: `${recognition.id} ${kind}` },
        optimisticResponse: { react: counted(recognition, kind, on) },
        update: (cache, { data }) => {
          if (data?.react.__typename === 'Recognition') setReaction(cache, recognition.id, kind, on);
        },
      },
    );
    if (isEarly && !done) setEarly(({ [kind]: _, ...others }) => others);
  };
  const react = (kind: ReactionKind, on: boolean) => void send(kind, on);
  return { mine: withEarly(known ?? [], early), react, refused, failed };
}

type Early = Partial<Record<ReactionKind, boolean>>;

function withEarly(known: readonly ReactionKind[], early: Early): ReactionKind[] {
  const isOn = (kind: ReactionKind) => early[kind] ?? known.includes(kind);
  return [...new Set([...known, ...(Object.keys(early) as ReactionKind[])])].filter(isOn);
}

function counted({ id, reactions }: RecognitionFragment, kind: ReactionKind, on: boolean): ReactMutation['react'] {
  return {
    __typename: 'Recognition',
    id,
    reactions: reactions.map((reaction) =>
      reaction.kind === kind ? { ...reaction, count: Math.max(0, reaction.count + (on ? 1 : -1)) } : reaction,
    ),
  };
}

function setReaction(cache: ApolloCache, recognitionId: string, kind: ReactionKind, on: boolean): void {
  const id = cache.identify({ __typename: 'ViewerMark', recognitionId });
  cache.updateFragment({ id, fragment: RecognitionRightsFragmentDoc, fragmentName: 'RecognitionRights' }, (known) => {
    if (!known) return known;
    const others = known.reactions.filter((other) => other !== kind);
    return { ...known, reactions: on ? [...others, kind] : others };
  });
}
