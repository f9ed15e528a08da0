import { homeOf } from './capabilities.ts';
import type { Route } from './route.ts';

/** An element that follows the address of the page. */
export interface AddressFollower {
  home: string;
  /** It has all tabs. */
  showsAll: boolean;
  /** Reads the address, which may be meant for another element. */
  read: () => void;
}

const followers = new Set<AddressFollower>();
let lastUsed: AddressFollower | undefined;

/** To be called before any element reads the address, so that each knows of the others. */
export function addFollower(self: AddressFollower): () => void {
  followers.add(self);
  return () => {
    followers.delete(self);
    if (lastUsed === self) lastUsed = undefined;
  };
}

export function markUsed(self: AddressFollower): void {
  lastUsed = self;
}

/** Reads the address now and at each move. One that comes later is followed at once by those that answered for it so far. */
export function followAddress(self: AddressFollower): () => void {
  for (const one of followers) one.read();
  const read = () => self.read();
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}

/**
 * With several elements on a page the address speaks to one: whose place it is, else one with all tabs, else any; of
 * several the one used last, or the first.
 */
export function isFor(self: AddressFollower, route: Route): boolean {
  const all = [...followers];
  const owners = all.filter(({ home }) => home === homeOf(route));
  const asked = [owners, all.filter(({ showsAll }) => showsAll), all].find(({ length }) => length > 0) ?? [];
  return self === (asked.find((one) => one === lastUsed) ?? asked[0]);
}
