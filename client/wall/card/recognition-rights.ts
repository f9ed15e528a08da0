import { useAskRights, useRights, type ViewerRights } from '../../apollo/viewer-rights.ts';
import {
  RecognitionRightsDocument,
  type RecognitionRightsFragment,
  RecognitionRightsFragmentDoc,
} from '../../graphql.ts';

const rights: ViewerRights<RecognitionRightsFragment> = {
  typename: 'ViewerMark',
  key: 'recognitionId',
  fragment: RecognitionRightsFragmentDoc,
  fragmentName: 'RecognitionRights',
  ask: (client, recognitionIds) =>
    client.query({ query: RecognitionRightsDocument, variables: { recognitionIds }, fetchPolicy: 'network-only' }),
  // The delay lets the recognitions be drawn first.
  delayMs: 30,
};

export function useAskRecognitionRights(recognitions: readonly { id: string }[] | undefined): void {
  useAskRights(rights, recognitions);
}

/** Undefined until they are known. */
export function useRecognitionRights(recognitionId: string): RecognitionRightsFragment | undefined {
  return useRights(rights, recognitionId);
}
