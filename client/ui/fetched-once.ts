type Tracked<T> = Promise<T> & { status?: string; value?: T };

/** The same promise each time, until it fails: then the next call fetches again. */
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
