import { createContext, use, useCallback, useEffect, useState } from 'react';

/** Where one element stands. Everything but where it begins can be linked to as `#applaus/…`. */
export type Route =
  | { at: 'wall' }
  | { at: 'recognition'; id: string }
  | { at: 'person'; id: string }
  | { at: 'blocker'; id: string }
  /** `part` names one of its screens; without it, the board. */
  | { at: 'blockers'; part?: string }
  /** Without `part`, what came for the viewer. */
  | { at: 'for-you'; part?: string };

/** Where an element begins, and what it goes back to. */
export type Home = 'wall' | 'blockers';

const PREFIX = '#applaus/';

export function hrefOf(route: Route): string {
  if (route.at === 'wall') return `${PREFIX}wall`;
  const rest = 'id' in route ? route.id : route.part;
  return `${PREFIX}${route.at}${rest ? `/${encodeURIComponent(rest)}` : ''}`;
}

export function readRoute(hash: string, home: Home = 'wall'): Route {
  const [at, id] = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length).split('/') : [];
  if ((at === 'recognition' || at === 'person' || at === 'blocker') && id) return { at, id: decodeURIComponent(id) };
  if (at === 'for-you' || at === 'blockers') return id ? { at, part: decodeURIComponent(id) } : { at };
  return { at: at === 'wall' ? at : home };
}

/** Which part of Applaus a place belongs to; what is the reader's own belongs to none. */
export function homeOf({ at }: Route): Home | undefined {
  if (at === 'for-you') return undefined;
  return at === 'blocker' || at === 'blockers' ? 'blockers' : 'wall';
}

interface Place {
  route: Route;
  home: Home;
  go: (route: Route) => void;
}

export const PlaceContext = createContext<Place>({ route: { at: 'wall' }, home: 'wall', go: () => {} });

export function usePlace(): Place {
  return use(PlaceContext);
}

/** Who goes to write leaves no trace of it: not in the address or the history, nor in what the page's own scripts count. */
function isUntold(route: Route): boolean {
  return route.at === 'blockers' && /^(write|letters|about)/.test(route.part ?? '');
}

/** Coming back to where the address still points is no new entry. */
function enterHistory(route: Route, home: Home): void {
  const isHome = route.at === home && !('part' in route && route.part);
  const path = location.pathname + location.search;
  const address = isHome ? path : path + hrefOf(route);
  if (address !== path + location.hash) history.pushState(history.state, '', address);
}

interface Listener {
  home: Home;
}

const listeners = new Set<Listener>();
/** The element that was used last. */
let speaker: Listener | undefined;

/** With several elements on a page the address speaks to one: whose part it is, and of those the one used last, or the first. */
function isFor(self: Listener, route: Route): boolean {
  const all = [...listeners];
  const owners = all.filter(({ home }) => home === homeOf(route));
  const asked = owners.length > 0 ? owners : all;
  return self === (asked.find((one) => one === speaker) ?? asked[0]);
}

/** History entries without a navigation: `pushState` moves no host router, and Back returns here. */
export function useAddress(home: Home): Place {
  const [self] = useState<Listener>(() => ({ home }));
  const [route, setRoute] = useState<Route>({ at: home });
  useEffect(() => {
    listeners.add(self);
    const read = () => {
      const next = readRoute(location.hash, home);
      if (isFor(self, next)) setRoute(next);
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
      listeners.delete(self);
      if (speaker === self) speaker = undefined;
    };
  }, [self, home]);
  const go = useCallback(
    (next: Route) => {
      speaker = self;
      if (!isUntold(next)) enterHistory(next, home);
      setRoute(next);
    },
    [self, home],
  );
  return { route, home, go };
}
