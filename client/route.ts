import { createContext, use, useCallback, useEffect, useState } from 'react';

/** Where one element stands. Everything but the wall itself can be linked to as `#applaus/…`. */
export type Route =
  | { at: 'wall' }
  | { at: 'recognition'; id: string }
  | { at: 'person'; id: string }
  /** `part` names one of its screens; without it, what came for the viewer. */
  | { at: 'for-you'; part?: string };

const PREFIX = '#applaus/';

export function hrefOf(route: Route): string {
  if (route.at === 'wall') return `${PREFIX}wall`;
  const rest = route.at === 'for-you' ? route.part : route.id;
  return `${PREFIX}${route.at}${rest ? `/${encodeURIComponent(rest)}` : ''}`;
}

export function readRoute(hash: string): Route {
  const [at, id] = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length).split('/') : [];
  if ((at === 'recognition' || at === 'person') && id) return { at, id: decodeURIComponent(id) };
  if (at === 'for-you') return id ? { at, part: decodeURIComponent(id) } : { at };
  return { at: 'wall' };
}

interface Place {
  route: Route;
  go: (route: Route) => void;
}

export const PlaceContext = createContext<Place>({ route: { at: 'wall' }, go: () => {} });

export function usePlace(): Place {
  return use(PlaceContext);
}

/** With several elements on a page the address speaks to one: the first, or the one that was used last. */
let speaker: object | undefined;

/** History entries without a navigation: `pushState` moves no host router, and Back returns here. */
export function useAddress(): Place {
  const [self] = useState(() => ({}));
  const [route, setRoute] = useState<Route>({ at: 'wall' });
  useEffect(() => {
    speaker ??= self;
    const read = () => speaker === self && setRoute(readRoute(location.hash));
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
      if (speaker === self) speaker = undefined;
    };
  }, [self]);
  const go = useCallback(
    (next: Route) => {
      speaker = self;
      const clean = location.pathname + location.search;
      history.pushState(history.state, '', next.at === 'wall' ? clean : hrefOf(next));
      setRoute(next);
    },
    [self],
  );
  return { route, go };
}
