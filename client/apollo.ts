import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from './graphql.ts';
import type { Bearer } from './transport/bearer.ts';
import { bearerLink } from './transport/bearer-link.ts';
import { fetchDocument } from './transport/fetch-document.ts';
import { freshLink } from './transport/fresh-link.ts';
import { orderLink } from './transport/order-link.ts';
import { retryLink } from './transport/retry-link.ts';
import type { Lang } from './ui/lang.tsx';

interface ClientOptions {
  /** Where Applaus is served, with a closing slash. */
  endpoint: string;
  lang: Lang;
  bearer: Bearer;
}

/** One client for all elements on a page that share an endpoint, a person and a language. */
export function createClient({ endpoint, lang, bearer }: ClientOptions): ApolloClient {
  const http = new BaseHttpLink({
    uri: new URL('graphql', endpoint).href,
    fetch: fetchDocument,
    headers: { 'accept-language': lang },
    // The text is never printed: `fetchDocument` sends the document's id.
    print: () => '',
  });
  return new ApolloClient({
    link: ApolloLink.from([orderLink(), freshLink(), retryLink(), bearerLink(bearer), http]),
    cache: createCache(),
    devtools: { enabled: false },
    assumeImmutableResults: true,
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
  });
}

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          wall: relayStylePagination(['filter']),
          myRecognitions: relayStylePagination(),
          reports: relayStylePagination(['open']),
          blockers: relayStylePagination(['filter']),
          blockerInbox: relayStylePagination(['box']),
          blocker: (known, { args, toReference }) =>
            known === undefined ? toReference({ __typename: 'Blocker', id: args!.id as string }) : known,
          deputies: { merge: false },
          blockerRounds: { merge: false },
          management: { merge: false },
          recognition: (known, { args, toReference }) =>
            known === undefined ? toReference({ __typename: 'Recognition', id: args!.id as string }) : known,
        },
      },
      Recognition: {
        fields: { comments: relayStylePagination(), reactions: { merge: false }, consents: { merge: false } },
      },
      // One of each for the viewer: what a mutation answers is what the screens show.
      Settings: { keyFields: [] },
      ForYou: { keyFields: [], fields: { notices: relayStylePagination() } },
      ViewerMark: { keyFields: ['recognitionId'], fields: { reactions: { merge: false } } },
      Purpose: { merge: true },
      BlockerMark: { keyFields: ['blockerId'] },
      ToldBlocker: { keyFields: ['recognitionId'] },
      Blocker: { fields: { turns: { merge: false }, merged: { merge: false } } },
      Pyramid: { keyFields: [] },
      InboxCounts: { keyFields: [] },
      BlockerDesk: { keyFields: [] },
    },
  });
}
