import type { ApolloClient } from '@apollo/client';
import type { Shape } from '../../embed/shape.ts';
import type { Route } from '../../route.ts';
import type { Lang } from '../../ui/lang.tsx';

/** An element of the page that could hold the letter frame. */
export interface Entrant {
  host: HTMLElement;
  shadow: ShadowRoot;
  shape: Shape;
  client: ApolloClient;
  lang: Lang;
  go: (route: Route) => void;
}
