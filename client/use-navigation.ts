import { useCallback, useEffect, useState } from 'react';
import { addresses, capabilityAt, homeOf } from './capabilities.ts';
import { hrefOf, type Place, type Route, readRoute } from './route.ts';

interface Listener {
  home: string;
}

const listeners = new Set<Listener>();
/** The element that was used last. */
let lastUsed: Listener | undefined;

/** History entries without a navigation: `pushState` moves no host router, and Back returns here. */
export function useNavigation(home: string): Place {
  const [self] = useState<Listener>(() => ({ home }));
  const [{ route, from }, setPlace] = useState<Pick<Place, 'route' | 'from'>>({ route: { at: home } });
  useEffect(() => {
    listeners.add(self);
    const read = () => {
      const next = readRoute(location.hash, addresses) ?? { at: home };
      if (isFor(self, next)) setPlace((last) => ({ ...last, route: next }));
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
      listeners.delete(self);
      if (lastUsed === self) lastUsed = undefined;
    };
  }, [self, home]);
  const go = useCallback(
    (next: Route) => {
      lastUsed = self;
      if (!isPrivate(next)) enterHistory(next, home);
      setPlace((last) => ({ route: next, from: last.route.at === next.at ? last.from : publicly(last.route) }));
    },
    [self, home],
  );
  return { route, home, from, go };
}

function publicly(route: Route): Route | undefined {
  return isPrivate(route) ? undefined : route;
}

function isPrivate(route: Route): boolean {
  return capabilityAt(route)?.isPrivate?.(route) ?? false;
}

/** With several elements on a page the address speaks to one: whose place it is, and of those the one used last, or the first. */
function isFor(self: Listener, route: Route): boolean {
  const all = [...listeners];
  const owners = all.filter(({ home }) => home === homeOf(route));
  const asked = owners.length > 0 ? owners : all;
  return self === (asked.find((one) => one === lastUsed) ?? asked[0]);
}

/** Coming back to where the address still points is no new entry. */
function enterHistory(route: Route, home: string): void {
  const isHome = route.at === home && !route.id;
  const path = location.pathname + location.search;
  const address = isHome ? path : path + hrefOf(route);
  if (address !== path + location.hash) history.pushState(history.state, '', address);
}
