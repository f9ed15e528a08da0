import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addresses, capabilityAt } from './capabilities.ts';
import { type AddressFollower, addFollower, followAddress, isFor, markUsed } from './follow-address.ts';
import { hrefOf, type Place, type Route, readRoute } from './route.ts';

interface Navigating {
  home: string;
  showsAll: boolean;
  /** Hears of each address before it is gone to. */
  host: Element | undefined;
  /** The address as the page hands it over; without it the element follows the page's own. */
  address: string | undefined;
}

type Where = Pick<Place, 'route' | 'from'>;

/** History entries without a navigation: `pushState` moves no host router, and Back returns here. */
export function useNavigation({ home, showsAll, host, address }: Navigating): Place {
  const [self] = useState<AddressFollower>(() => ({ home, showsAll, read: () => {} }));
  const [{ route, from }, setWhere] = useState<Where>({ route: { at: home } });
  /** The newest address that the page knows of. */
  const known = useRef('');
  const follows = address === undefined;
  self.read = () => {
    const next = readRoute(location.hash, addresses) ?? { at: home };
    const isOurs = isFor(self, next);
    if (isOurs) known.current = addressOf(next, home);
    setWhere((last) => (isOurs ? { ...last, route: next } : withoutPlaceOf(next, last, home)));
  };
  useLayoutEffect(() => (follows ? addFollower(self) : undefined), [self, follows]);
  useEffect(() => (follows ? followAddress(self) : undefined), [self, follows]);
  useEffect(() => {
    if (address === undefined) return;
    const next = readRoute(address, addresses) ?? { at: home };
    known.current = addressOf(next, home);
    setWhere((last) => moved(last, next));
  }, [address, home]);
  const go = useCallback(
    (next: Route) => {
      if (follows) markUsed(self);
      if (!isPrivate(next)) {
        const to = addressOf(next, home);
        if (to !== known.current && !announce(host, to)) return;
        known.current = to;
        if (follows) enterHistory(to);
      }
      setWhere((last) => moved(last, next));
    },
    [self, home, host, follows],
  );
  return { route, home, from, go };
}

/** Where an element begins has no address of its own. */
function addressOf(route: Route, home: string): string {
  return route.at === home && !route.id ? '' : hrefOf(route);
}

function moved(last: Where, next: Route): Where {
  return { route: next, from: last.route.at === next.at ? last.from : publicly(last.route) };
}

/** An element that answered while it was alone goes home when the one whose place it is has come. */
function withoutPlaceOf(route: Route, last: Where, home: string): Where {
  return hrefOf(last.route) === hrefOf(route) ? { route: { at: home } } : last;
}

function publicly(route: Route): Route | undefined {
  return isPrivate(route) ? undefined : route;
}

function isPrivate(route: Route): boolean {
  return capabilityAt(route)?.isPrivate?.(route) ?? false;
}

/** Whether the element is to go there itself: a page that prevents the event does it, and hands the address over. */
function announce(host: Element | undefined, address: string): boolean {
  const init = { bubbles: true, composed: true, cancelable: true, detail: address };
  return host?.dispatchEvent(new CustomEvent('applaus:navigate', init)) ?? true;
}

/** Coming back to where the address still points is no new entry. A `base` of the page must not lead elsewhere. */
function enterHistory(address: string): void {
  const [path] = location.href.split('#');
  if (address !== location.hash) history.pushState(history.state, '', path + address);
}
