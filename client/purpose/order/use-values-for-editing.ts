import { useApolloClient, useQuery } from '@apollo/client/react';
import type { CollisionTextsWholeFragment, ValuesWholeFragment } from '../../graphql.ts';
import { ValuesForEditingDocument } from './documents.ts';
import { keyOf } from './order-plan.ts';

/** The values in both languages, and what a refusal shows of what is there now. */
export function useValuesForEditing() {
  const { cache } = useApolloClient();
  // What is remembered may be older than what somebody else has done since.
  const { data, error, refetch } = useQuery(ValuesForEditingDocument, { fetchPolicy: 'network-only' });
  const current = data?.valuesForEditing;
  const take = (valuesForEditing: ValuesWholeFragment) =>
    void cache.writeQuery({
      query: ValuesForEditingDocument,
      data: { valuesForEditing },
    });
  return {
    current,
    error: current ? undefined : error,
    retry: () => void refetch().catch(() => {}),
    take,
    takeExample: (example: CollisionTextsWholeFragment) => {
      if (!current) return;
      const others = current.collisions.filter((one) => keyOf(one) !== keyOf(example));
      take({ ...current, collisions: [...others, example] });
    },
  };
}

export type ValuesEditing = ReturnType<typeof useValuesForEditing>;
