import { useQuery } from '@apollo/client/react';
import type { ValueProofFragment } from '../../graphql.ts';
import { ValueProofsDocument } from './documents.ts';

/** What proves a value. All values of a page ask at the same time, and so it is one request. */
export function useProof(valueId: string) {
  const { data, error, refetch } = useQuery(ValueProofsDocument, {
    variables: { first: 1 },
    fetchPolicy: 'cache-and-network',
  });
  const values = data && [...data.purpose.values, ...data.purpose.retiredValues];
  const proof = values?.find(({ id }) => id === valueId);
  return {
    proof,
    isGone: values !== undefined && !proof,
    needsOne: proof !== undefined && needsOne(proof),
    error,
    retry: () => void refetch().catch(() => {}),
  };
}

/** Nobody was recognised for it, ever or for a long time; a retired value takes no more. */
function needsOne({ rank, isUnseen, newestRecognitions }: ValueProofFragment): boolean {
  return rank !== null && (isUnseen || newestRecognitions.length === 0);
}
