import { useAskRights, useRights, type ViewerRights } from '../../apollo/viewer-rights.ts';
import { type MarkFragment, MarkFragmentDoc, MarksDocument } from '../../graphql.ts';

const rights: ViewerRights<MarkFragment> = {
  typename: 'ViewerMark',
  key: 'recognitionId',
  fragment: MarkFragmentDoc,
  fragmentName: 'Mark',
  ask: (client, recognitionIds) =>
    client.query({ query: MarksDocument, variables: { recognitionIds }, fetchPolicy: 'network-only' }),
  // The recognitions are drawn first.
  delayMs: 30,
};

export function useAskRecognitionRights(recognitions: readonly { id: string }[] | undefined): void {
  useAskRights(rights, recognitions);
}

/** Undefined until they are known. */
export function useRecognitionRights(recognitionId: string): MarkFragment | undefined {
  return useRights(rights, recognitionId);
}
