import DataLoader from 'dataloader';
import type { RequestContext } from './context.ts';

/**
 * Makes a function with one DataLoader per request, so that what many rows ask for one by one is read with one statement.
 */
export function batched<Key, Value>(
  load: (context: RequestContext, keys: readonly Key[]) => Promise<Value[]>,
): (context: RequestContext) => DataLoader<Key, Value> {
  const loaders = new WeakMap<RequestContext, DataLoader<Key, Value>>();
  return (context) => {
    const loader = loaders.get(context) ?? new DataLoader((keys: readonly Key[]) => load(context, keys));
    loaders.set(context, loader);
    return loader;
  };
}
