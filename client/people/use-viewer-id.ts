import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from '../graphql.ts';

/** The viewer's id; undefined until it is known. */
export function useViewerId(): string | undefined {
  return useQuery(ViewerDocument).data?.viewer.id;
}
