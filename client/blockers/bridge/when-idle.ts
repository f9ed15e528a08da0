import type { ApolloClient } from '@apollo/client';

const LOOK_MS = 300;
const IDLE_MS = 5_000;
const AGAIN_MS = 30_000;

/** Runs once nothing that is on the screen is still being fetched and the browser is idle; tried again later when it fails. */
export function whenQuiet(client: ApolloClient, run: () => Promise<void>): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const attempt = () => {
    if (isOver) return;
    run().catch(() => {
      timer = setTimeout(attempt, AGAIN_MS);
    });
  };
  const look = () => {
    if (isOver) return;
    const isLoading = [...client.getObservableQueries()].some((query) => query.getCurrentResult().loading);
    if (isLoading) timer = setTimeout(look, LOOK_MS);
    else if ('requestIdleCallback' in window) requestIdleCallback(attempt, { timeout: IDLE_MS });
    else attempt();
  };
  timer = setTimeout(look, LOOK_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
