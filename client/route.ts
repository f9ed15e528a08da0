import { createContext, use } from 'react';

/** Where one element stands: `#applaus/AT`, or `#applaus/AT/ID`, where an id may be a path: `SCREEN/ID`. */
export interface Route {
  at: string;
  id?: string;
}

/** A kind of place that one capability owns: what stands first in the address, and whether more has to follow. */
export interface Address {
  at: string;
  needsId: boolean;
}

const PREFIX = '#applaus/';

/** The places of things that have an id of their own. */
export function addressOfEach(at: string) {
  return { ...readingOf(at), needsId: true, of: (id: string): Route => ({ at, id }) };
}

/** The screens of a capability by their names; without a name, the first of them. */
export function addressOfScreens<Name extends string = string>(at: string) {
  return { ...readingOf(at), needsId: false, of: (name?: Name): Route => (name ? { at, id: name } : { at }) };
}

function readingOf(at: string) {
  return {
    at,
    includes: (route: Route): boolean => route.at === at,
    idIn: (route: Route): string | undefined => (route.at === at ? route.id : undefined),
  };
}

export function hrefOf({ at, id }: Route): string {
  const path = id ? id.split('/').map(encodeURIComponent) : [];
  return PREFIX + [at, ...path].join('/');
}

/** A link to it in this page, whose `base` may lead elsewhere. */
export function linkTo(route: Route): string {
  const [page] = location.href.split('#');
  return (document.baseURI.split('#')[0] === page ? '' : page) + hrefOf(route);
}

/** Undefined where the hash names no place of Applaus. */
export function readRoute(hash: string, addresses: readonly Address[]): Route | undefined {
  const [at, ...path] = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length).split('/') : [];
  const id = path.map(decoded).join('/');
  const address = addresses.find((one) => one.at === at);
  if (!address || (address.needsId && !id)) return undefined;
  return id ? { at: address.at, id } : { at: address.at };
}

/** What is no encoded text, such as `100%`, stands as it is: it names nothing, and its screen says so. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface Place {
  route: Route;
  /** The address at which this element begins, and what it goes back to. */
  home: string;
  /** The last place of another kind that a link led away from; never a private one. */
  from?: Route;
  go: (route: Route) => void;
}

export const PlaceContext = createContext<Place>({ route: { at: '' }, home: '', go: () => {} });

export function usePlace(): Place {
  return use(PlaceContext);
}
