import { type ComponentType, use } from 'react';
import { fetchedOnce } from './fetched-once.ts';

/** Like `React.lazy`, but a chunk that failed to load is asked for again the next time it is drawn. */
export interface Part<Props> {
  load: () => Promise<ComponentType<Props>>;
}

export function part<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  return { load: fetchedOnce(load) };
}

/** Draws a part once it is there and suspends until then. */
export function Lazily<Props extends object>({ part: wanted, ...props }: { part: Part<Props> } & Props) {
  const Loaded = use(wanted.load());
  return <Loaded {...(props as unknown as Props)} />;
}
