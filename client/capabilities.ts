import type { Manifest } from './manifest.ts';
import * as registry from './registry.ts';
import type { Address, Route } from './route.ts';

/** Every capability of the widget, in the order in which one may stand on another. */
export const capabilities: readonly Manifest[] = Object.values<Manifest>(registry).sort((a, b) => a.place - b.place);

/** Those with a tab, in the order in which people see them. */
export const tabs: readonly Manifest[] = capabilities
  .filter(({ tab }) => tab)
  .sort((a, b) => (a.tabPlace ?? a.place) - (b.tabPlace ?? b.place));

export const addresses: readonly Address[] = capabilities.flatMap((one) => one.addresses ?? []);

/** Whose place it is. */
export function capabilityAt(route: Route): Manifest | undefined {
  return capabilities.find((one) => one.addresses?.some(({ at }) => at === route.at));
}

/** The address at which the tab of that place begins; what is the reader's own belongs to none. */
export function homeOf(route: Route): string | undefined {
  const owner = capabilityAt(route);
  return owner?.tab && owner.name;
}
