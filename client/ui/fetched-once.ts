type Tracked<T> = Promise<T> & { status?: string; value?: T };

/** Returns the same promise at each call; after a failure the next call fetches again. */
export function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let known: Tracked<T> | undefined;
  return () => {
    if (known) return known;
    const promise: Tracked<T> = fetch();
    known = promise;
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }), // React reads these and does not suspend
      () => {
        known = undefined;
      },
    );
    return promise;
  };
}
