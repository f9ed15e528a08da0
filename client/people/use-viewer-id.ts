import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from '../graphql.ts';

/** Who is reading; undefined until that is known. */
export function useViewerId(): string | undefined {
  return useQuery(ViewerDocument).data?.viewer.id;
}
