import type { ApolloClient } from '@apollo/client';

const POLL_MS = 300;
const IDLE_TIMEOUT_MS = 5_000;
const RETRY_MS = 30_000;

/** Runs `run` once no query on the screen is loading and the browser is idle, and retries it when it fails. */
export function whenIdle(client: ApolloClient, run: () => Promise<void>): () => void {
  let isCancelled = false;
  let timer: ReturnType<typeof setTimeout>;
  const attempt = () => {
    if (isCancelled) return;
    run().catch(() => {
      timer = setTimeout(attempt, RETRY_MS);
    });
  };
  const poll = () => {
    if (isCancelled) return;
    const isLoading = [...client.getObservableQueries()].some((query) => query.getCurrentResult().loading);
    if (isLoading) timer = setTimeout(poll, POLL_MS);
    else if ('requestIdleCallback' in window) requestIdleCallback(attempt, { timeout: IDLE_TIMEOUT_MS });
    else attempt();
  };
  timer = setTimeout(poll, POLL_MS);
  return () => {
    isCancelled = true;
    clearTimeout(timer);
  };
}
