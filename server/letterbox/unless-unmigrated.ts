/** Before the first migration there is nothing to read yet, nor a lock to take. */
export function unlessUnmigrated(error: unknown): void {
  if (!/no such table|doesn't exist/.test((error as Error).message)) throw error;
}
