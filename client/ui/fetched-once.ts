type Tracked<T> = Promise<T> & { status?: string; value?: T; reason?: unknown };

/** Returns the same promise at each call; some time after a failure the next call fetches again. */
export function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let known: Tracked<T> | undefined;
  return () => {
    if (known) return known;
    const promise: Tracked<T> = fetch();
    known = promise;
    // `use` reads these and does not suspend.
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      (reason: unknown) => {
        Object.assign(promise, { status: 'rejected', reason });
        // The screen that waits for it looks once more and shows the failure, instead of waiting for another one.
        setTimeout(() => {
          known = undefined;
        });
      },
    );
    return promise;
  };
}
