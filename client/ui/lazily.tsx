import { type ComponentType, use } from 'react';
import { fetchedOnce } from './fetched-once.ts';

/** A component that loads when it is drawn. Unlike with `React.lazy`, a failed load is tried again the next time. */
export interface Part<Props> {
  load: () => Promise<ComponentType<Props>>;
}

export function part<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  return { load: fetchedOnce(load) };
}

/** Draws a part once it is loaded, and suspends until then. */
export function Lazily<Props extends object>({ part: wanted, ...props }: { part: Part<Props> } & Props) {
  const Loaded = use(wanted.load());
  return <Loaded {...(props as unknown as Props)} />;
}
