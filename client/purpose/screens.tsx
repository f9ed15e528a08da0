import { type LazyComponent, lazyComponent } from '../ui/lazily.tsx';
import type { PurposeScreenProps } from './addresses.ts';

/** The screens beside the page by what stands first in their address; each loads when it is opened. */
const SCREENS: Record<string, LazyComponent<PurposeScreenProps>> = {
  changes: lazyComponent(async () => (await import('./changes/changes-screen.tsx')).ChangesScreen),
  indicator: lazyComponent(async () => (await import('./indicator/editing/edit-screen.tsx')).EditScreen),
  edit: lazyComponent(async () => (await import('./statement/edit-screen.tsx')).EditScreen),
  order: lazyComponent(async () => (await import('./order/order-screen.tsx')).OrderScreen),
  start: lazyComponent(async () => (await import('./start/start-screen.tsx')).StartScreen),
  'value-new': lazyComponent(async () => (await import('./value-editing/add-value-screen.tsx')).AddValueScreen),
  value: lazyComponent(async () => (await import('./values/value-screen.tsx')).ValueScreen),
};

/** The screens of one value, by what follows its id: `value/ID/edit`. */
const VALUE_SCREENS: Record<string, LazyComponent<PurposeScreenProps>> = {
  edit: lazyComponent(async () => (await import('./value-editing/edit-value-screen.tsx')).EditValueScreen),
  retire: lazyComponent(async () => (await import('./value-editing/retire-value-screen.tsx')).RetireValueScreen),
  restore: lazyComponent(async () => (await import('./value-editing/restore-value-screen.tsx')).RestoreValueScreen),
};

/** `added` are the screens of later capabilities. */
export function screenAt(
  path: string | undefined,
  added: readonly { name: string; component: LazyComponent<PurposeScreenProps> }[],
): { component: LazyComponent<PurposeScreenProps>; rest: string } | undefined {
  const [name = '', ...rest] = path?.split('/') ?? [];
  const ofValue = name === 'value' ? VALUE_SCREENS[rest[1] ?? ''] : undefined;
  if (ofValue) return { component: ofValue, rest: rest[0]! };
  const component = SCREENS[name] ?? added.find((one) => one.name === name)?.component;
  return component && { component, rest: rest.join('/') };
}
