import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { capabilities } from './capabilities.ts';
import { possibleTypes } from './graphql.ts';
import type { Bearer } from './transport/bearer.ts';
import { bearerLink } from './transport/bearer-link.ts';
import type { Early } from './transport/early.ts';
import { fetchDocument } from './transport/fetch-document.ts';
import { freshLink } from './transport/fresh-link.ts';
import { orderLink } from './transport/order-link.ts';
import { refusalLink } from './transport/refusal-link.ts';
import { retryLink } from './transport/retry-link.ts';
import type { Lang } from './ui/lang.tsx';

interface ClientOptions {
  /** Where Applaus is served, with a closing slash. */
  endpoint: string;
  lang: Lang;
  bearer: Bearer;
  /** What the loader has asked already. */
  early?: Early;
}

/** One client for all elements on a page that share an endpoint, a person and a language. */
export function createClient({ endpoint, lang, bearer, early }: ClientOptions): ApolloClient {
  const http = new BaseHttpLink({
    uri: new URL('graphql', endpoint).href,
    fetch: (input, options) => fetchDocument(input, options, early),
    headers: { 'accept-language': lang },
    // The text is never printed: `fetchDocument` sends the document's id.
    print: () => '',
  });
  return new ApolloClient({
    link: ApolloLink.from([orderLink(), freshLink(), retryLink(), bearerLink(bearer), refusalLink(), http]),
    cache: createCache(lang),
    devtools: { enabled: false },
    assumeImmutableResults: true,
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
  });
}

/** Which fields a type is known by, how its lists grow and what it says instead of nothing is for each capability to say. */
export function createCache(lang: Lang): InMemoryCache {
  const cache = new InMemoryCache({ possibleTypes });
  for (const { cache: policies } of capabilities)
    cache.policies.addTypePolicies(typeof policies === 'function' ? policies(lang) : (policies ?? {}));
  return cache;
}
