import { type ComponentType, use } from 'react';
import { fetchedOnce } from './fetched-once.ts';

/** A component that loads when it is drawn. Unlike with `React.lazy`, a failed load is tried again the next time. */
export interface LazyComponent<Props> {
  load: () => Promise<ComponentType<Props>>;
}

export function lazyComponent<Props>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  return { load: fetchedOnce(load) };
}

/** Draws a component once it is loaded, and suspends until then. */
export function Lazily<Props extends object>({ component, ...props }: { component: LazyComponent<Props> } & Props) {
  const Loaded = use(component.load());
  return <Loaded {...(props as unknown as Props)} />;
}
