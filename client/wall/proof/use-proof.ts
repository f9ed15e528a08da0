import { useQuery } from '@apollo/client/react';
import type { ValueProofFragment } from '../../graphql.ts';
import { ValueProofsDocument } from './documents.ts';

/** What proves a value. All values of a page ask at the same time, and so it is one request. */
export function useProof(valueId: string) {
  const { data, error, refetch } = useQuery(ValueProofsDocument, {
    variables: { newest: 1 },
    fetchPolicy: 'cache-and-network',
  });
  const proof = data?.valueProofs.find(({ value }) => value.id === valueId);
  return {
    proof,
    isGone: data !== undefined && !proof,
    needsOne: proof !== undefined && needsOne(proof),
    error,
    retry: () => void refetch().catch(() => {}),
  };
}

/** Nobody was recognised for it, ever or for a long time; a retired value takes no more. */
function needsOne({ value, isUnseen, newestRecognitions }: ValueProofFragment): boolean {
  return value.rank !== null && (isUnseen || newestRecognitions.length === 0);
}
